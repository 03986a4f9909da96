import type { Db } from 'mongodb';
import { exactDocument } from './bson-documents';

const MOST_DOCUMENTS = 1_000;
/** A command may have 16 MB, of which one document may need nearly all. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Inserts documents as they are, without asking validators, in batches. Stops when `lost` aborts. */
export async function insertBatches(
  db: Db,
  collection: string,
  documents: AsyncIterable<Buffer>,
  lost: AbortSignal,
): Promise<void> {
  for await (const batch of inBatches(documents)) {
    lost.throwIfAborted();
    const answer = await db.command({
      insert: collection,
      documents: batch.map(exactDocument),
      bypassDocumentValidation: true,
      writeConcern: { w: 'majority', j: true },
    });
    if (answer['n'] === batch.length) continue;
    throw new Error(`${collection} takes not all documents: ${JSON.stringify(answer['writeErrors'])}`);
  }
}

async function* inBatches(documents: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  let batch: Buffer[] = [];
  let bytes = 0;
  for await (const document of documents) {
    if (batch.length === MOST_DOCUMENTS || (batch.length > 0 && bytes + document.length > MOST_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(document);
    bytes += document.length;
  }
  if (batch.length > 0) yield batch;
}
