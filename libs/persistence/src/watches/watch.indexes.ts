import type { CollectionIndex } from '../collection-indexes';

export const watchIndexes: CollectionIndex[] = [
  {
    name: 'watch',
    key: { user: 1, entry: 1 },
    serves: 'whether a member watches an entry; nobody watches one twice',
    options: { unique: true },
  },
  { name: 'watchlist', key: { user: 1, since: -1, _id: -1 }, serves: 'the watchlist of a member, newest first' },
];
