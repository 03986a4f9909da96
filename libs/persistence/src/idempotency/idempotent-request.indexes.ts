import type { CollectionIndex } from '../collection-indexes';

export const idempotentRequestIndexes: CollectionIndex[] = [
  { name: 'age', key: { expiresAt: 1 }, serves: 'forgetting old answers', options: { expireAfterSeconds: 0 } },
];
