import type { CollectionIndex } from '../collection-indexes';

export const registrationIndexes: CollectionIndex[] = [
  {
    name: 'username',
    key: { usernameKey: 1 },
    serves: 'holding a user name for one registration',
    options: { unique: true },
  },
  { name: 'held', key: { heldUntil: 1 }, serves: 'letting a name go after a day', options: { expireAfterSeconds: 0 } },
];
