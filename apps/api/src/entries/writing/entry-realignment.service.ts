import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type AttributeRecord, type EntryAttributeRecord, type EntryRecord, ModelName } from '@pkyx/persistence';
import type { ClientSession, Model, QueryFilter } from 'mongoose';
import { AttributeLookupService } from '../../attributes/attribute-lookup.service';
import { ContentChanges } from '../../common/hot-reads/content-changes.service';
import { type KeyResolution, realigned } from './attribute-records';
import { valueFields } from './derived-fields';
import { originOf } from './entry-content';

type RealignedEntry = Pick<EntryRecord, '_id' | 'type' | 'state' | 'version' | 'realigned' | 'attributes'>;

interface Realignment {
  entry: RealignedEntry;
  records: EntryAttributeRecord[];
}

/** Puts the values of entries under the keys that merges of registry attributes give them; no revision tells of it. */
@Injectable()
export class EntryRealignmentService {
  constructor(
    @InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>,
    @InjectModel(ModelName.Attribute) private readonly attributes: Model<AttributeRecord>,
    private readonly lookup: AttributeLookupService,
    private readonly contentChanges: ContentChanges,
  ) {}

  /**
   * Realigns at most `limit` of the entries, deleted ones as well, and keeps the counters of the registry right; how many there
   * were. What the registry says and what the entries say are read in one transaction: an edit of one of the entries in between
   * makes it start again.
   */
  async realign(misplaced: QueryFilter<EntryRecord>, limit: number, session: ClientSession): Promise<number> {
    const found = await this.entries
      .find(misplaced, { type: 1, state: 1, version: 1, realigned: 1, attributes: 1 }, { session })
      .limit(limit)
      .lean<RealignedEntry[]>();
    if (found.length === 0) return 0;
    const keyOf = await this.resolution(found, session);
    const realignments = found.map((entry) => ({ entry, records: realigned(entry.attributes, keyOf) }));
    await this.write(realignments, session);
    await this.countUses(realignments, session);
    return found.length;
  }

  private async resolution(found: readonly RealignedEntry[], session: ClientSession): Promise<KeyResolution> {
    const origins = new Set(found.flatMap(({ attributes }) => attributes.map(originOf)));
    const known = await this.lookup.find([...origins], session);
    return (origin) => known.get(origin)?.key ?? origin;
  }

  private async write(realignments: readonly Realignment[], session: ClientSession): Promise<void> {
    const { matchedCount } = await this.entries.bulkWrite(
      realignments.map(({ entry: { _id, type, version, realigned: times }, records }) => ({
        updateOne: {
          filter: { _id, version, realigned: times },
          update: { $set: { attributes: records, ...valueFields({ _id, type }, records) }, $inc: { realigned: 1 } },
        },
      })),
      { session },
    );
    for (const { entry } of realignments) this.contentChanges.entry(entry._id, session);
    if (matchedCount !== realignments.length) throw new Error('an entry was changed inside of a transaction');
  }

  private async countUses(realignments: readonly Realignment[], session: ClientSession): Promise<void> {
    const uses = new Map<string, number>();
    const count = (records: readonly EntryAttributeRecord[], by: 1 | -1) => {
      for (const key of new Set(records.map((record) => record.key))) uses.set(key, (uses.get(key) ?? 0) + by);
    };
    for (const { entry, records } of realignments.filter(({ entry: { state } }) => state === 'live')) {
      count(entry.attributes, -1);
      count(records, 1);
    }
    const changed = [...uses].filter(([, by]) => by !== 0);
    if (changed.length === 0) return;
    await this.attributes.bulkWrite(
      changed.map(([key, by]) => ({ updateOne: { filter: { key }, update: { $inc: { uses: by } } } })),
      { session },
    );
  }
}
