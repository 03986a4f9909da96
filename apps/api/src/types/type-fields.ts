import type { TypeRecord } from '@pkyx/persistence';
import { Types } from 'mongoose';
import { namingFields } from '../registry/naming-fields';

/** What members say about a type; its history tells of these. */
export type RevisedFields = Pick<TypeRecord, 'names' | 'template' | 'highlights'>;

export function newType({ slug, ...fields }: RevisedFields & { slug: string }): TypeRecord {
  return { _id: new Types.ObjectId(), slug, ...fields, ...namingFields([slug], fields.names), count: 0, version: 1 };
}

export function revisedFields({ names, template, highlights }: RevisedFields): RevisedFields {
  return { names, template, highlights };
}
