import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type EntryRecord, ModelName } from '@pkyx/persistence';
import type { AnyBulkWriteOperation, Model } from 'mongoose';
import { namingFields, valueFields } from './derived-fields';

type Indexed = Pick<EntryRecord, '_id' | 'type' | 'title' | 'aliases' | 'attributes' | 'version' | 'realigned'>;

const FIELDS = { type: 1, title: 1, aliases: 1, attributes: 1, version: 1, realigned: 1 } as const;
const BATCH = 200;

/** Makes again what is kept beside entries to find them by: after an update has changed how names or values are looked up. */
@Injectable()
export class EntryReindexingService {
  constructor(@InjectModel(ModelName.Entry) private readonly entries: Model<EntryRecord>) {}

  /** All entries, deleted ones too; `progress` is told how many are done after each batch. How many there are. */
  async reindex(progress: (done: number) => void): Promise<number> {
    const found = this.entries.find({}, FIELDS).sort({ _id: 1 }).lean<Indexed[]>().cursor({ batchSize: BATCH });
    let [done, batch]: [number, Indexed[]] = [0, []];
    const write = async () => {
      if (batch.length === 0) return;
      await this.entries.bulkWrite(batch.map(updateOf), { ordered: false });
      done += batch.length;
      batch = [];
      progress(done);
    };
    for await (const entry of found) {
      batch.push(entry);
      if (batch.length === BATCH) await write();
    }
    await write();
    return done;
  }
}

/** An entry that was edited meanwhile is left alone: the edit has made its fields already. */
function updateOf(entry: Indexed): AnyBulkWriteOperation<EntryRecord> {
  const { _id, version, realigned, title, aliases, attributes } = entry;
  return {
    updateOne: {
      filter: { _id, version, realigned },
      update: { $set: { ...namingFields(title, aliases), ...valueFields(entry, attributes) } },
    },
  };
}
