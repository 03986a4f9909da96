import type { CollectionIndex } from '../collection-indexes';

export const digestIndexes: CollectionIndex[] = [
  { name: 'due', key: { dueAt: 1 }, serves: 'the members whose watchlist is to be looked at' },
];
