import type { CollectionIndex } from '../collection-indexes';

export const typeIndexes: CollectionIndex[] = [
  { name: 'slug', key: { slug: 1 }, serves: 'one type; the type of an entry', options: { unique: true } },
  {
    name: 'names',
    key: { nameKeys: 1 },
    serves: 'a type by any of its names; no two share one',
    options: { unique: true },
  },
  { name: 'search', key: { searchKeys: 1 }, serves: 'types by what somebody types, also misspelt' },
  { name: 'count', key: { count: -1, _id: 1 }, serves: 'all types, largest first' },
];
