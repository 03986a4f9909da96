import type { CollectionIndex } from '../collection-indexes';

export const mailIndexes: CollectionIndex[] = [
  {
    name: 'due',
    key: { nextAttemptAt: 1 },
    serves: 'mails that are due, for the sweeper',
    options: { partialFilterExpression: { state: 'pending' } },
  },
  { name: 'state', key: { state: 1, createdAt: -1 }, serves: 'mails that could not be delivered, newest first' },
  {
    name: 'age',
    key: { createdAt: 1 },
    serves: 'forgetting mails after 30 days',
    options: { expireAfterSeconds: 30 * 24 * 3600 },
  },
];
