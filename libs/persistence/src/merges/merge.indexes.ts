import type { CollectionIndex } from '../collection-indexes';

export const mergeIndexes: CollectionIndex[] = [
  { name: 'from', key: { from: 1, _id: -1 }, serves: 'the merges of an attribute into others' },
  { name: 'into', key: { into: 1, _id: -1 }, serves: 'the merges of others into an attribute' },
  { name: 'state', key: { state: 1, _id: 1 }, serves: 'merges and undoings with entries left to realign' },
];
