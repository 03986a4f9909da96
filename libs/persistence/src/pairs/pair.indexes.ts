import type { CollectionIndex } from '../collection-indexes';

export const pairIndexes: CollectionIndex[] = [
  { name: 'views', key: { views: -1, _id: 1 }, serves: 'the most viewed pairs' },
  { name: 'entries', key: { entries: 1, views: -1 }, serves: 'what an entry is compared with' },
];
