import type { CollectionIndex } from '../collection-indexes';

export const revisionIndexes: CollectionIndex[] = [
  {
    name: 'entry',
    key: { entry: 1, number: -1 },
    serves: 'the history of an entry; a version is made once',
    options: { unique: true },
  },
];
