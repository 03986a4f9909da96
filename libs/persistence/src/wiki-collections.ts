import { commentIndexes } from './comments/comment.indexes';
import { digestIndexes } from './digests/digest.indexes';
import { importChunkIndexes, importIndexes } from './imports/import.indexes';
import { type CollectionDefinition, date, localized, objectId, schema, text, textOrNull, whole } from './json-schema';
import { mergeIndexes } from './merges/merge.indexes';
import { registryRevisionIndexes } from './registry/registry-revision.indexes';
import { proposalIndexes } from './proposals/proposal.indexes';
import { revisionIndexes } from './revisions/revision.indexes';
import { watchIndexes } from './watches/watch.indexes';

/** The collections of what members do and what it leaves behind, with their validators and indexes. */
export const wikiCollectionDefinitions: CollectionDefinition[] = [
  {
    name: 'revisions',
    indexes: revisionIndexes,
    validator: schema(['entry', 'type', 'slug', 'number', 'author', 'at', 'comment', 'changes', 'reverted'], {
      entry: { bsonType: 'objectId' },
      type: text,
      slug: text,
      number: whole,
      author: { bsonType: 'objectId' },
      at: { bsonType: 'date' },
      comment: text,
      changes: { bsonType: 'array', items: { bsonType: 'object', required: ['field'] } },
      reverted: { bsonType: 'bool' },
    }),
  },
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
    name: 'registryRevisions',
    indexes: registryRevisionIndexes,
    validator: schema(['subject', 'number', 'author', 'at', 'comment', 'changes'], {
      subject: objectId,
      number: { ...whole, minimum: 1 },
      author: objectId,
      at: date,
      comment: text,
      changes: { bsonType: 'array', items: { bsonType: 'object', required: ['field'] } },
    }),
  },
  {
    name: 'merges',
    indexes: mergeIndexes,
    validator: schema(['from', 'into', 'by', 'at', 'comment', 'state', 'entries', 'total', 'types'], {
      from: text,
      into: text,
      by: objectId,
      at: date,
      comment: text,
      state: { enum: ['running', 'done', 'undoing', 'undone'] },
      entries: whole,
      total: whole,
      undoneBy: { bsonType: ['objectId', 'null'] },
      undoneAt: { bsonType: ['date', 'null'] },
      types: { bsonType: 'array', items: { bsonType: 'object', required: ['slug', 'template', 'highlights'] } },
      lease: { bsonType: ['object', 'null'] },
      requestId: textOrNull,
    }),
  },
  {
    name: 'imports',
    indexes: importIndexes,
    validator: schema(['owner', 'format', 'dryRun', 'state', 'line', 'done', 'faults', 'createdAt', 'expiresAt'], {
      owner: objectId,
      format: { enum: ['ndjson', 'csv'] },
      dryRun: { bsonType: 'bool' },
      state: { enum: ['queued', 'running', 'done', 'failed'] },
      total: { bsonType: ['int', 'long', 'null'], minimum: 0 },
      line: whole,
      done: whole,
      created: whole,
      updated: whole,
      unchanged: whole,
      failed: whole,
      newTypes: whole,
      newAttributes: whole,
      faults: {
        bsonType: 'array',
        maxItems: 1000,
        items: { bsonType: 'object', required: ['line', 'code', 'detail'] },
      },
      failure: { bsonType: ['object', 'null'] },
      lease: { bsonType: ['object', 'null'] },
      requestId: textOrNull,
      createdAt: date,
      endedAt: { bsonType: ['date', 'null'] },
      expiresAt: date,
    }),
  },
  {
    name: 'importChunks',
    indexes: importChunkIndexes,
    validator: schema(['import', 'n', 'data', 'expiresAt'], {
      import: objectId,
      n: whole,
      data: { bsonType: 'binData' },
      expiresAt: date,
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
  {
    name: 'proposals',
    indexes: proposalIndexes,
    validator: schema(['title', 'type', 'typeNames', 'baseVersion', 'author', 'at', 'changes', 'attributes', 'state'], {
      entry: { bsonType: ['objectId', 'null'] },
      title: text,
      type: text,
      typeNames: localized,
      baseVersion: whole,
      author: objectId,
      at: date,
      changes: { bsonType: 'array', minItems: 1, items: { bsonType: 'object', required: ['field'] } },
      attributes: { bsonType: 'array', items: { bsonType: 'object', required: ['key', 'names', 'kind'] } },
      state: { enum: ['pending', 'approved', 'rejected', 'withdrawn'] },
      decidedBy: { bsonType: ['objectId', 'null'] },
      decidedAt: { bsonType: ['date', 'null'] },
    }),
  },
];
