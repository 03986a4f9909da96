import type { Db } from 'mongodb';
import { applyDefinitions } from '../apply-definitions';

/** What is counted of attributes and types leaves the index of their search keys: they have hundreds of these, and each count wrote all of them anew. */
export async function up(db: Db): Promise<void> {
  for (const name of ['attributes', 'types']) {
    const collection = db.collection(name);
    if (await collection.indexExists('search')) await collection.dropIndex('search');
  }
  await applyDefinitions(db);
}

/** Servers of the version before go on with it. */
export function down(): Promise<void> {
  return Promise.resolve();
}

/** SHA-256 of the definitions that this migration applies, as JSON. The next change of them needs a migration of its own. */
export const definitions = 'e1648a6e61e90bfdf2ac6912e251d82742699ff941eba3932a10ee6db61a031a';
