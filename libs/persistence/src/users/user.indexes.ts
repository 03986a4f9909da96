import type { CollectionIndex } from '../collection-indexes';

export const userIndexes: CollectionIndex[] = [
  {
    name: 'username',
    key: { usernameKey: 1 },
    serves: 'an account by user name; no two share one; accounts by the start of a name',
    options: { unique: true },
  },
  {
    name: 'email',
    key: { emailKey: 1 },
    serves: 'an account by address; no two share one',
    // any text: unlike with `$type`, the planner sees that a search for one address is inside of it
    options: { unique: true, partialFilterExpression: { emailKey: { $gt: '' } } },
  },
  { name: 'joined', key: { createdAt: -1, _id: -1 }, serves: 'all accounts, newest first' },
  { name: 'role', key: { role: 1, createdAt: -1, _id: -1 }, serves: 'the accounts with a role, newest first' },
  {
    name: 'blocked',
    key: { 'block.at': -1, _id: -1 },
    serves: 'the blocked accounts',
    options: { partialFilterExpression: { 'block.at': { $type: 'date' } } },
  },
];
