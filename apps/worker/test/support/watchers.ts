import {
  type DigestPeriod,
  type DigestRecord,
  type Locale,
  ModelName,
  type RevisionRecord,
  type UserRecord,
  type WatchRecord,
} from '@pkyx/persistence';
import { type Connection, Types } from 'mongoose';

const DAY = 24 * 3_600_000;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds);

interface Watcher {
  locale?: Locale;
  digest?: DigestPeriod;
  email?: string | null;
  /** how long ago the worker told them last */
  told?: number;
}

/** Members, what they watch and what others edit, as the API leaves them in the database. */
export class Watchers {
  private edits = 0;

  constructor(private readonly connection: Connection) {}

  async member(
    username: string,
    { locale = 'en', digest = 'daily', email, told = DAY }: Watcher = {},
  ): Promise<Types.ObjectId> {
    const _id = new Types.ObjectId();
    const address = email === undefined ? `${username}@example.org` : email;
    await this.connection.model<UserRecord>(ModelName.User).create({
      _id,
      username,
      usernameKey: username,
      email: address,
      emailKey: address,
      locale,
      digest,
      createdAt: new Date(),
    });
    await this.connection
      .model<DigestRecord>(ModelName.Digest)
      .create({ _id, dueAt: ago(1_000), toldUntil: ago(told) });
    return _id;
  }

  async entry(title: string, aliases: string[] = []): Promise<Types.ObjectId> {
    const entry = {
      _id: new Types.ObjectId(),
      slug: title,
      slugs: [title],
      title,
      aliases,
      nameKeys: [title],
      type: 'phone',
      state: 'live',
      version: 1,
      realigned: 0,
      views: 0,
      random: 0.5,
      picture: null,
      attributes: [],
      facets: [],
      sortKeys: {},
      searchKeys: [title],
      protection: 'open',
      createdBy: new Types.ObjectId(),
      createdAt: ago(9 * DAY),
      updatedAt: new Date(),
    };
    await this.connection.model(ModelName.Entry).create(entry);
    return entry._id;
  }

  async watch(user: Types.ObjectId, entry: Types.ObjectId, since = ago(8 * DAY)): Promise<void> {
    await this.connection.model<WatchRecord>(ModelName.Watch).create({ user, entry, since });
  }

  async edit(entry: Types.ObjectId, author: Types.ObjectId, at = ago(3_600_000)): Promise<void> {
    this.edits += 1;
    await this.connection.model<RevisionRecord>(ModelName.Revision).create({
      entry,
      type: 'phone',
      slug: 'phone',
      number: this.edits,
      author,
      at,
      comment: '',
      changes: [],
      restores: null,
      reverted: false,
    });
  }

  /** Lets the worker look at a watchlist again. */
  async makeDue(user: Types.ObjectId): Promise<void> {
    await this.connection
      .model<DigestRecord>(ModelName.Digest)
      .updateOne({ _id: user }, { $set: { dueAt: ago(1_000) } });
  }

  digestOf(user: Types.ObjectId): Promise<DigestRecord> {
    return this.connection.model<DigestRecord>(ModelName.Digest).findById(user).orFail().lean<DigestRecord>();
  }
}
