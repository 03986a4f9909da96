import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { DomainError } from '@pkyx/domain';
import { type DigestRecord, findWatches, ModelName, type WatchRecord, type WatchView } from '@pkyx/persistence';
import { type Model, Types } from 'mongoose';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import type { PageQueryDto } from '../common/pagination/page-query.dto';
import { EntryReferencesService } from '../entries/entry-references.service';

/** So many that nobody misses one, and few enough for the digest to be made in one go. */
const MOST_WATCHES = 2_000;
const DAY = 24 * 3_600_000;
const SCOPE = 'watches';

/** Which entries members watch. */
@Injectable()
export class WatchesService {
  constructor(
    @InjectModel(ModelName.Watch) private readonly watches: Model<WatchRecord>,
    @InjectModel(ModelName.Digest) private readonly digests: Model<DigestRecord>,
    private readonly entries: EntryReferencesService,
  ) {}

  async find(reference: string, userId: string): Promise<WatchRecord | null> {
    const { _id: entry } = await this.entries.find(reference);
    return this.watches.findOne({ user: new Types.ObjectId(userId), entry }).lean<WatchRecord>();
  }

  /** Watches it from now on, or as before. Throws `too-many-watches`. */
  async watch(reference: string, userId: string): Promise<WatchRecord> {
    const { _id: entry } = await this.entries.find(reference);
    const [user, since] = [new Types.ObjectId(userId), new Date()];
    const known = await this.watches.findOne({ user, entry }).lean<WatchRecord>();
    if (known) return known;
    if ((await this.watches.countDocuments({ user })) >= MOST_WATCHES) throw tooManyWatches();
    // Before the watch: what is watched is looked at by the worker, whatever happens in between.
    await this.digests.updateOne(
      { _id: user },
      { $setOnInsert: { dueAt: new Date(since.getTime() + DAY), toldUntil: since } },
      { upsert: true },
    );
    return this.watches
      .findOneAndUpdate({ user, entry }, { $setOnInsert: { since } }, { upsert: true, returnDocument: 'after' })
      .orFail()
      .lean<WatchRecord>();
  }

  async unwatch(reference: string, userId: string): Promise<void> {
    const { _id: entry } = await this.entries.find(reference);
    await this.watches.deleteOne({ user: new Types.ObjectId(userId), entry });
  }

  /** The last watched first; deleted entries are left out until somebody restores them. */
  async page(
    userId: string,
    { limit, cursor }: PageQueryDto,
  ): Promise<{ found: WatchView[]; nextCursor: string | null }> {
    const selection = [
      { $match: { user: new Types.ObjectId(userId), ...(cursor !== undefined && after(cursor)) } },
      { $sort: { since: -1 as const, _id: -1 as const } },
    ];
    const matches = await findWatches(this.watches, selection, limit + 1);
    const found = matches.slice(0, limit);
    const last = found.at(-1);
    const more = matches.length > limit && last;
    return { found, nextCursor: more ? encodeCursor(SCOPE, [last.since.getTime(), last._id.toHexString()]) : null };
  }
}

function after(cursor: string): object {
  const [time, id] = decodeCursor(SCOPE, cursor, 2);
  if (typeof time !== 'number' || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) throw invalidCursor();
  const since = new Date(time);
  return { since: { $lte: since }, $or: [{ since: { $lt: since } }, { _id: { $lt: new Types.ObjectId(id) } }] };
}

function tooManyWatches(): DomainError {
  return new DomainError('too-many-watches', {
    zh: `最多关注 ${MOST_WATCHES} 个词条，请先取消关注一些。`,
    en: `You can watch ${MOST_WATCHES} entries. Stop watching some first.`,
  });
}
