import type { Db } from 'mongodb';
import { collectionDefinitions } from './collections';

/** Creates collections and indexes that are missing and brings validators up to date; deletes nothing, and is safe to repeat. */
export async function applyDefinitions(db: Db): Promise<void> {
  const existing = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
  for (const { name, validator, indexes } of collectionDefinitions) {
    if (existing.has(name)) await db.command({ collMod: name, validator });
    else await db.createCollection(name, { validator });
    for (const index of indexes) {
      await db.collection(name).createIndex(index.key, { ...index.options, name: index.name }, undefined);
    }
  }
}
