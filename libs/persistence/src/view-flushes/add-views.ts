import type { AnyBulkWriteOperation } from 'mongodb';
import { type Connection, Types } from 'mongoose';
import { inTransaction, isDuplicateKey } from '../connection/connection';
import type { PairRecord } from '../pairs/pair.schema';
import type { ViewFlushRecord } from './view-flush.schema';

/** Views to add: of an entry by its id, of a pair by both ids in ascending order. */
export interface ViewCounts {
  entries: ReadonlyMap<string, number>;
  pairs: ReadonlyMap<string, number>;
}

/**
 * Adds views up in one transaction together with a mark under `id`. A second call with the same `id` changes nothing,
 * whatever became of the first; returns whether this call did the adding. Entries that are gone are passed over.
 * A pair is named `<id>-<id>` as in `PairRecord`.
 */
export async function addViews(connection: Connection, id: string, counts: ViewCounts): Promise<boolean> {
  try {
    await inTransaction(connection, async (session) => {
      await connection.collection<ViewFlushRecord>('viewFlushes').insertOne({ _id: id, at: new Date() }, { session });
      if (counts.entries.size > 0) {
        await connection
          .collection('entries')
          .bulkWrite([...counts.entries].map(entryIncrement), { session, ordered: false });
      }
      if (counts.pairs.size > 0) {
        await connection
          .collection<PairRecord>('pairs')
          .bulkWrite([...counts.pairs].map(pairIncrement), { session, ordered: false });
      }
    });
    return true;
  } catch (error) {
    if (isMarkTaken(error)) return false;
    throw error;
  }
}

function isMarkTaken(error: unknown): boolean {
  return isDuplicateKey(error) && error instanceof Error && error.message.includes('viewFlushes');
}

function entryIncrement([id, views]: [string, number]): AnyBulkWriteOperation {
  return { updateOne: { filter: { _id: new Types.ObjectId(id) }, update: { $inc: { views } } } };
}

function pairIncrement([id, views]: [string, number]): AnyBulkWriteOperation<PairRecord> {
  const entries = id.split('-').map((side) => new Types.ObjectId(side));
  return { updateOne: { filter: { _id: id }, update: { $inc: { views }, $setOnInsert: { entries } }, upsert: true } };
}
