import type { CollectionIndex } from '../collection-indexes';

export const viewFlushIndexes: CollectionIndex[] = [
  {
    name: 'age',
    key: { at: 1 },
    serves: 'forgetting marks after a week',
    options: { expireAfterSeconds: 7 * 24 * 3600 },
  },
];
