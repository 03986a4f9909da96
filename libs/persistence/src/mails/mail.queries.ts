import type { Model, Types } from 'mongoose';
import type { MailRecord } from './mail.schema';

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
