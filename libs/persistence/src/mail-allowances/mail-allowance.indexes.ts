import type { CollectionIndex } from '../collection-indexes';

export const mailAllowanceIndexes: CollectionIndex[] = [
  {
    name: 'age',
    key: { forgottenAt: 1 },
    serves: 'forgetting an address after an hour',
    options: { expireAfterSeconds: 0 },
  },
];
