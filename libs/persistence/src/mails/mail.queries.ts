import type { Model, Types } from 'mongoose';
import { MAIL_STATES, type MailRecord, type MailState } from './mail.schema';

/** Ids of at most `limit` pending mails that are due at `now`, longest due first. Read from the index `due`. */
export async function dueMails(mails: Model<MailRecord>, now: Date, limit: number): Promise<Types.ObjectId[]> {
  const rows = await mails
    .find({ state: 'pending', nextAttemptAt: { $lte: now } }, { _id: 1 })
    .hint('due')
    .sort({ nextAttemptAt: 1 })
    .limit(limit)
    .lean<{ _id: Types.ObjectId }[]>();
  return rows.map(({ _id }) => _id);
}

/** Leaves those of the mails that are still due at `now` to the queue until `until`. */
export async function leaveToQueue(
  mails: Model<MailRecord>,
  ids: Types.ObjectId[],
  { now, until }: { now: Date; until: Date },
): Promise<void> {
  await mails.updateMany(
    { _id: { $in: ids }, state: 'pending', nextAttemptAt: { $lte: now } },
    { $set: { nextAttemptAt: until } },
  );
}

/** Mails that are yet to be delivered. */
export interface OutboxBacklog {
  /** counted up to `MOST_COUNTED` */
  pending: number;
  /** when the oldest of them was written; null when there is none */
  oldestAt: Date | null;
}

/** A backlog is told exactly up to here: counting more would burden a database that has trouble already. */
export const MOST_COUNTED = 100_000;

/** What the outbox still holds, read from the index `state` in a few milliseconds. Fails after `timeout` milliseconds. */
export async function outboxBacklog(mails: Model<MailRecord>, timeout: number): Promise<OutboxBacklog> {
  const waiting = { state: 'pending' } as const;
  const [pending, oldest] = await Promise.all([
    mails.countDocuments(waiting).hint('state').limit(MOST_COUNTED).maxTimeMS(timeout),
    mails
      .findOne(waiting, { createdAt: 1, _id: 0 })
      .hint('state')
      .sort({ createdAt: 1 })
      .maxTimeMS(timeout)
      .lean<{ createdAt: Date }>(),
  ]);
  return { pending, oldestAt: oldest?.createdAt ?? null };
}

/** How many mails written since `from` have each state, read from the index `state`. */
export async function mailsSince(
  mails: Model<MailRecord>,
  from: Date,
  timeout: number,
): Promise<Record<MailState, number>> {
  const count = (state: MailState) =>
    mails
      .countDocuments({ state, createdAt: { $gte: from } })
      .hint('state')
      .limit(MOST_COUNTED)
      .maxTimeMS(timeout);
  const counts = await Promise.all(MAIL_STATES.map(async (state) => [state, await count(state)] as const));
  return Object.fromEntries(counts) as Record<MailState, number>;
}
