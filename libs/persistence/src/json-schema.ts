import type { Document } from 'mongodb';
import type { CollectionIndex } from './collection-indexes';

/** What the database itself enforces for a collection: the shape of its documents and its indexes. */
export interface CollectionDefinition {
  name: string;
  validator: Document;
  indexes: CollectionIndex[];
}

export const text = { bsonType: 'string' };
export const textOrNull = { bsonType: ['string', 'null'] };
export const texts = { bsonType: 'array', items: text };
export const whole = { bsonType: ['int', 'long'], minimum: 0 };
export const date = { bsonType: 'date' };
export const objectId = { bsonType: 'objectId' };
export const localized = { bsonType: 'object', required: ['zh', 'en'], properties: { zh: text, en: text } };

/** A validator that wants the required fields and holds those named to their types. */
export function schema(required: string[], properties: Document): Document {
  return { $jsonSchema: { bsonType: 'object', required, properties } };
}
