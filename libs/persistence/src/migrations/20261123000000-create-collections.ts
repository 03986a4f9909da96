import type { Db } from 'mongodb';
import { applyDefinitions } from '../apply-definitions';
import { collectionDefinitions } from '../collections';

export const up = applyDefinitions;

export async function down(db: Db): Promise<void> {
  for (const { name } of collectionDefinitions) await db.dropCollection(name);
}
