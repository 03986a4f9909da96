import type { CollectionIndex } from '../collection-indexes';

export const revisionIndexes: CollectionIndex[] = [
  {
    name: 'entry',
    key: { entry: 1, number: -1 },
    serves: 'the history of an entry; a version is made once',
    options: { unique: true },
  },
  {
    name: 'entry-time',
    key: { entry: 1, at: 1 },
    serves: 'what became of watched entries within a time; what entries were at a moment',
  },
  { name: 'recent', key: { at: -1, _id: -1 }, serves: 'recent changes' },
  { name: 'author', key: { author: 1, at: -1, _id: -1 }, serves: 'recent changes of a member' },
  { name: 'type', key: { type: 1, at: -1, _id: -1 }, serves: 'recent changes of entries of a type' },
];
