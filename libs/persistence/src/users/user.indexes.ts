import type { CollectionIndex } from '../collection-indexes';

export const userIndexes: CollectionIndex[] = [
  { name: 'username', key: { usernameKey: 1 }, serves: 'an account by user name; no two share one', options: { unique: true } },
];
