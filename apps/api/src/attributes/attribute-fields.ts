import type { AttributeRecord } from '@pkyx/persistence';
import { Types } from 'mongoose';
import { namingFields } from '../registry/naming-fields';

/** What members say about an attribute; its history tells of these. */
export type RevisedFields = Pick<
  AttributeRecord,
  'names' | 'aliases' | 'kind' | 'dimension' | 'direction' | 'group' | 'types'
>;

/** Order inside the group: after all whose place the first content gives. */
const POSITION_OF_NEW = 10_000;

export function newAttribute({ key, ...fields }: RevisedFields & { key: string }): AttributeRecord {
  return {
    _id: new Types.ObjectId(),
    key,
    ...fields,
    mergedKeys: [],
    ...namingFields([key], fields.names, fields.aliases),
    position: POSITION_OF_NEW,
    uses: 0,
    mergedInto: null,
    version: 1,
  };
}

export function revisedFields({
  names,
  aliases,
  kind,
  dimension,
  direction,
  group,
  types,
}: RevisedFields): RevisedFields {
  return { names, aliases, kind, dimension, direction, group, types };
}
