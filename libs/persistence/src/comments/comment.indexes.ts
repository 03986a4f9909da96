import type { CollectionIndex } from '../collection-indexes';

export const commentIndexes: CollectionIndex[] = [
  {
    name: 'discussion',
    key: { entry: 1, place: 1 },
    serves: 'the discussion of an entry, oldest first, replies below what they answer',
    options: { unique: true },
  },
  { name: 'author', key: { author: 1, createdAt: -1 }, serves: 'what a member said, to take it away with their edits' },
];
