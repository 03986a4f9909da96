import type { CollectionIndex } from '../collection-indexes';

export const auditIndexes: CollectionIndex[] = [
  { name: 'at', key: { at: -1, _id: -1 }, serves: 'what was done, newest first' },
];
