import type { ClientSession, Db, Document } from 'mongodb';
import { LOCK_COLLECTION, RESTORE_COLLECTION } from '@pkyx/persistence';

/** What says who may change the database or what is being done to it is no content. */
const NO_CONTENT: string[] = [LOCK_COLLECTION, RESTORE_COLLECTION];
const BATCH = 1_000;

/** How a collection was made. */
export interface CollectionShape {
  name: string;
  options: Document;
  /** all but that of `_id` */
  indexes: Document[];
}

/** The names of all collections with content, in alphabetical order: whatever there is, also what no code here knows. */
export async function contentCollections(db: Db): Promise<string[]> {
  const found = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
  return found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !NO_CONTENT.includes(name))
    .sort();
}

export async function shapeOf(db: Db, name: string): Promise<CollectionShape> {
  const [info] = await db.listCollections({ name }).toArray();
  const indexes = (await db.collection(name).listIndexes().toArray()) as Document[];
  const options: Document = info && 'options' in info ? (info.options ?? {}) : {};
  return { name, options, indexes: indexes.filter((index) => index['name'] !== '_id_') };
}

/** All documents of a collection as BSON, in the order of their ids. */
export async function* documentsOf(db: Db, name: string, session?: ClientSession): AsyncGenerator<Buffer> {
  const order = { _id: 1 } as const;
  const cursor = db.collection(name).find({}, { session, raw: true, sort: order, hint: order, batchSize: BATCH });
  try {
    for await (const document of cursor) {
      const bytes = document as unknown as Uint8Array;
      yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
  } finally {
    await cursor.close();
  }
}
