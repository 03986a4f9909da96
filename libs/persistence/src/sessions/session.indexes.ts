import type { CollectionIndex } from '../collection-indexes';

export const sessionIndexes: CollectionIndex[] = [
  { name: 'user', key: { user: 1, lastSeenAt: -1 }, serves: 'the sessions of a member, last seen first; ending them' },
  {
    name: 'expiry',
    key: { expiresAt: 1 },
    serves: 'forgetting sessions that nobody renewed',
    options: { expireAfterSeconds: 0 },
  },
];
