import { accountCollectionDefinitions } from './account-collections';
import { attributeIndexes } from './attributes/attribute.indexes';
import { entryIndexes } from './entries/entry.indexes';
import { gridChunkIndexes, gridFileIndexes } from './grid-files/grid-file.indexes';
import { idempotentRequestIndexes } from './idempotency/idempotent-request.indexes';
import { type CollectionDefinition, localized, schema, text, texts, whole } from './json-schema';
import { pairIndexes } from './pairs/pair.indexes';
import { typeIndexes } from './types/type.indexes';
import { viewFlushIndexes } from './view-flushes/view-flush.indexes';
import { wikiCollectionDefinitions } from './wiki-collections';

/** All collections with their validators and indexes. */
export const collectionDefinitions: CollectionDefinition[] = [
  {
    name: 'entries',
    indexes: entryIndexes,
    validator: schema(
      [
        'slug',
        'slugs',
        'title',
        'aliases',
        'nameKeys',
        'type',
        'state',
        'version',
        'realigned',
        'views',
        'random',
        'attributes',
        'facets',
        'searchKeys',
        'protection',
        'createdBy',
        'createdAt',
        'updatedAt',
      ],
      {
        slug: text,
        slugs: { ...texts, minItems: 1 },
        title: text,
        aliases: { ...texts, maxItems: 50 },
        nameKeys: { ...texts, minItems: 1 },
        type: text,
        state: { enum: ['live', 'deleted'] },
        version: whole,
        realigned: whole,
        views: { bsonType: ['int', 'long', 'double'], minimum: 0 },
        random: { bsonType: ['double', 'int'], minimum: 0, maximum: 1 },
        picture: { bsonType: ['string', 'null'] },
        attributes: {
          bsonType: 'array',
          maxItems: 500,
          items: {
            bsonType: 'object',
            required: ['key', 'kind', 'value', 'sources', 'version', 'editedBy', 'editedAt'],
            properties: {
              key: text,
              kind: { enum: ['text', 'image', 'link', 'boolean', 'rating', 'number', 'date'] },
              value: { bsonType: 'object' },
              sources: { bsonType: 'array', items: { bsonType: 'object' } },
              version: whole,
              editedBy: { bsonType: 'objectId' },
              editedAt: { bsonType: 'date' },
            },
          },
        },
        sortKeys: { bsonType: 'object' },
        protection: { enum: ['open', 'established', 'moderators'] },
        protectedUntil: { bsonType: ['date', 'null'] },
        createdBy: { bsonType: 'objectId' },
        createdAt: { bsonType: 'date' },
        updatedAt: { bsonType: 'date' },
      },
    ),
  },
  {
    name: 'attributes',
    indexes: attributeIndexes,
    validator: schema(
      [
        'key',
        'names',
        'aliases',
        'mergedKeys',
        'nameKeys',
        'searchKeys',
        'kind',
        'direction',
        'group',
        'position',
        'types',
        'uses',
        'version',
      ],
      {
        key: text,
        names: localized,
        aliases: texts,
        mergedKeys: texts,
        nameKeys: texts,
        searchKeys: texts,
        kind: { enum: ['text', 'image', 'link', 'boolean', 'rating', 'number', 'date'] },
        dimension: { bsonType: ['string', 'null'] },
        direction: { enum: ['higher', 'lower', 'none'] },
        group: text,
        types: texts,
        uses: whole,
        version: whole,
      },
    ),
  },
  {
    name: 'types',
    indexes: typeIndexes,
    validator: schema(['slug', 'names', 'nameKeys', 'searchKeys', 'template', 'highlights', 'count', 'version'], {
      slug: text,
      names: localized,
      nameKeys: texts,
      searchKeys: texts,
      template: texts,
      highlights: { ...texts, maxItems: 3 },
      count: whole,
      version: whole,
    }),
  },
  {
    name: 'images',
    indexes: [],
    validator: schema(['width', 'height', 'createdAt'], {
      width: whole,
      height: whole,
      createdAt: { bsonType: 'date' },
    }),
  },
  {
    name: 'avatars',
    indexes: [],
    validator: schema(['uses', 'createdAt'], { uses: { ...whole, minimum: 1 }, createdAt: { bsonType: 'date' } }),
  },
  ...['images', 'avatars'].flatMap(gridBucket),
  {
    name: 'pairs',
    indexes: pairIndexes,
    validator: schema(['entries', 'views'], {
      entries: { bsonType: 'array', minItems: 2, maxItems: 2, items: { bsonType: 'objectId' } },
      views: { bsonType: ['int', 'long', 'double'], minimum: 0 },
    }),
  },
  { name: 'viewFlushes', indexes: viewFlushIndexes, validator: schema(['at'], { at: { bsonType: 'date' } }) },
  {
    name: 'idempotentRequests',
    indexes: idempotentRequestIndexes,
    validator: schema(['_id', 'fingerprint', 'run', 'leaseUntil', 'expiresAt'], {
      _id: { bsonType: 'string', pattern: '^[0-9a-f]{64}$' },
      fingerprint: { bsonType: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
      run: text,
      leaseUntil: { bsonType: 'date' },
      answer: { bsonType: ['binData', 'null'] },
      expiresAt: { bsonType: 'date' },
    }),
  },
  {
    name: 'site',
    indexes: [],
    validator: schema(['name', 'version'], { name: text, version: whole }),
  },
  ...accountCollectionDefinitions,
  ...wikiCollectionDefinitions,
];

/** The two collections of a GridFS bucket: a picture lies in them in each of its sizes. */
function gridBucket(name: string): CollectionDefinition[] {
  return [
    {
      name: `${name}.files`,
      indexes: gridFileIndexes,
      validator: schema(['filename', 'length', 'chunkSize', 'uploadDate'], {
        filename: text,
        uploadDate: { bsonType: 'date' },
      }),
    },
    {
      name: `${name}.chunks`,
      indexes: gridChunkIndexes,
      validator: schema(['files_id', 'n', 'data'], { n: whole, data: { bsonType: 'binData' } }),
    },
  ];
}
