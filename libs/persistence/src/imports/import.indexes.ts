import type { CollectionIndex } from '../collection-indexes';

export const importIndexes: CollectionIndex[] = [
  { name: 'waiting', key: { state: 1, _id: 1 }, serves: 'the imports that are not finished, oldest first' },
  { name: 'age', key: { expiresAt: 1 }, serves: 'forgetting old imports', options: { expireAfterSeconds: 0 } },
];

export const importChunkIndexes: CollectionIndex[] = [
  { name: 'file', key: { import: 1, n: 1 }, serves: 'the file of an import in order', options: { unique: true } },
  { name: 'age', key: { expiresAt: 1 }, serves: 'forgetting old files', options: { expireAfterSeconds: 0 } },
];
