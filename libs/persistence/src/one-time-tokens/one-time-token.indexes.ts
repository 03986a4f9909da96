import type { CollectionIndex } from '../collection-indexes';

export const oneTimeTokenIndexes: CollectionIndex[] = [
  { name: 'address', key: { emailKey: 1, purpose: 1 }, serves: 'ending the older links of an address' },
  { name: 'subject', key: { subject: 1, purpose: 1 }, serves: 'ending the links of an account or a registration' },
  { name: 'age', key: { forgottenAt: 1 }, serves: 'forgetting old links', options: { expireAfterSeconds: 0 } },
];
