import { commentIndexes } from './comments/comment.indexes';
import { digestIndexes } from './digests/digest.indexes';
import { type CollectionDefinition, date, objectId, schema, text, whole } from './json-schema';
import { watchIndexes } from './watches/watch.indexes';

/** The collections of what members do beside editing, with their validators and indexes. */
export const wikiCollectionDefinitions: CollectionDefinition[] = [
  {
    name: 'comments',
    indexes: commentIndexes,
    validator: schema(['entry', 'replyTo', 'place', 'author', 'text', 'version', 'replies', 'createdAt', 'deletion'], {
      entry: objectId,
      replyTo: { bsonType: ['objectId', 'null'] },
      place: text,
      author: objectId,
      text,
      version: { ...whole, minimum: 1 },
      replies: whole,
      createdAt: date,
      editedAt: { bsonType: ['date', 'null'] },
      deletion: { bsonType: ['object', 'null'], required: ['by', 'at'], properties: { by: objectId, at: date } },
    }),
  },
  {
    name: 'watches',
    indexes: watchIndexes,
    validator: schema(['user', 'entry', 'since'], { user: objectId, entry: objectId, since: date }),
  },
  {
    name: 'digests',
    indexes: digestIndexes,
    validator: schema(['_id', 'dueAt', 'toldUntil'], { _id: objectId, dueAt: date, toldUntil: date }),
  },
];
