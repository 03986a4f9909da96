import type { CollectionIndex } from '../collection-indexes';

export const registryRevisionIndexes: CollectionIndex[] = [
  {
    name: 'subject',
    key: { subject: 1, number: -1 },
    serves: 'the history of an attribute or a type; a version is made once',
    options: { unique: true },
  },
];
