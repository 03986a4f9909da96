import type { CollectionIndex } from '../collection-indexes';

export const apiTokenIndexes: CollectionIndex[] = [
  { name: 'hash', key: { hash: 1 }, serves: 'who holds a token', options: { unique: true } },
  { name: 'user', key: { user: 1, _id: -1 }, serves: 'the tokens of a member, newest first' },
  { name: 'expiry', key: { expiresAt: 1 }, serves: 'forgetting tokens that ended', options: { expireAfterSeconds: 0 } },
];
