import { Injectable, Logger } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import type { ClientSession, Connection, Model } from 'mongoose';
import {
  type DigestPeriod,
  type DigestRecord,
  findWatchedChanges,
  type MailRecord,
  ModelName,
  newMailRecord,
  tryTransaction,
  type UserRecord,
  type WatchRecord,
} from '@pkyx/persistence';
import { digestParams } from './digest-mail';

const DAY = 24 * 3_600_000;
/** Edits say when they began; by now they are in the database, or never will be. */
const SETTLED_AFTER = 60_000;
/** Half a day less than the period: the looks at a watchlist are not exactly a day apart. */
const SHORTEST_PERIOD: Readonly<Record<DigestPeriod, number>> = { daily: 0, weekly: 6.5 * DAY, off: 0 };
const MOST_ENTRIES = 50;

type Member = Pick<UserRecord, '_id' | 'username' | 'email' | 'locale' | 'digest'>;

/**
 * Tells members by mail what others changed in the entries they watch. The digest of a member and what it says of how far
 * it tells are written in one transaction: any number of workers may try, and be killed, at once, and no change is told
 * twice or left out.
 */
@Injectable()
export class DigestMaker {
  private readonly logger = new Logger(DigestMaker.name);

  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Digest) private readonly digests: Model<DigestRecord>,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    @InjectModel(ModelName.Watch) private readonly watches: Model<WatchRecord>,
    @InjectModel(ModelName.Mail) private readonly mails: Model<MailRecord>,
  ) {}

  /** Answers how many mails were written; one that cannot be made does not keep the others back. */
  async makeDue(stop: AbortSignal): Promise<number> {
    let made = 0;
    const due = this.digests
      .find({ dueAt: { $lte: new Date() } })
      .sort({ dueAt: 1 })
      .lean<DigestRecord>()
      .cursor();
    for await (const digest of due) {
      if (stop.aborted) break;
      try {
        if (await this.make(digest)) made += 1;
      } catch (error) {
        this.logger.warn({ err: error, member: digest._id.toHexString() }, 'a digest could not be made');
      }
    }
    return made;
  }

  /** Whether there was something to tell. A digest that another worker is at is left to it, and to the next look. */
  private async make({ _id, dueAt }: DigestRecord): Promise<boolean> {
    const now = Date.now();
    const made = await tryTransaction(this.connection, async (session) => {
      const claimed = await this.digests
        .findOneAndUpdate({ _id, dueAt }, { $set: { dueAt: nextLook(dueAt, now) } }, { session })
        .lean<DigestRecord>();
      if (!claimed) return false;
      const member = await this.users
        .findById(_id, { username: 1, email: 1, locale: 1, digest: 1 }, { session })
        .lean<Member>();
      if (!member || now - claimed.toldUntil.getTime() < SHORTEST_PERIOD[member.digest]) return false;
      const until = new Date(now - SETTLED_AFTER);
      await this.digests.updateOne({ _id }, { $max: { toldUntil: until } }, { session });
      return this.tell(member, { from: claimed.toldUntil, until }, session);
    });
    return made ?? false;
  }

  private async tell(
    { email, digest, ...member }: Member,
    time: { from: Date; until: Date },
    session: ClientSession,
  ): Promise<boolean> {
    if (email === null || digest === 'off') return false;
    const query = { user: member._id, ...time, limit: MOST_ENTRIES };
    const changes = await findWatchedChanges(this.watches, query, session);
    if (changes.length === 0) return false;
    const params = digestParams(member, changes);
    const mail = newMailRecord({ template: 'digest', to: email, locale: member.locale, params }, 0);
    await this.mails.create([mail], { session });
    return true;
  }
}

/** A day later, at the same time of day; the first such time that is to come. */
function nextLook(dueAt: Date, now: number): Date {
  const missed = Math.floor((now - dueAt.getTime()) / DAY);
  return new Date(dueAt.getTime() + (missed + 1) * DAY);
}
