import type { CollectionIndex } from '../collection-indexes';

export const proposalIndexes: CollectionIndex[] = [
  { name: 'state', key: { state: 1, _id: 1 }, serves: 'what waits for a moderator, and what became of the rest' },
  { name: 'type-state', key: { type: 1, state: 1, _id: 1 }, serves: 'the same of one type' },
  { name: 'author', key: { author: 1, _id: -1 }, serves: 'the proposals of a member, newest first' },
];
