import type { CollectionIndex } from '../collection-indexes';

export const attributeIndexes: CollectionIndex[] = [
  { name: 'key', key: { key: 1 }, serves: 'one attribute; the attributes of an entry', options: { unique: true } },
  {
    name: 'names',
    key: { nameKeys: 1 },
    serves: 'an attribute by any of its names; no two share one',
    options: { unique: true, partialFilterExpression: { mergedInto: null } },
  },
  {
    name: 'search',
    key: { searchKeys: 1 },
    serves: 'attributes by what somebody types, also misspelt',
    options: { partialFilterExpression: { mergedInto: null } },
  },
  { name: 'uses', key: { uses: -1, _id: 1 }, serves: 'the registry, most used first' },
  { name: 'types', key: { types: 1, uses: -1, _id: 1 }, serves: 'the registry of one type' },
];
