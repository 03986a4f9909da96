import type { AttributeKind, Direction, LocalizedText } from '@pkyx/domain';
import { Schema, type Types } from 'mongoose';

/** An attribute of the registry, shared by all entries that have a value for it. */
export interface AttributeRecord {
  _id: Types.ObjectId;
  key: string;
  names: LocalizedText;
  aliases: string[];
  /** keys of the attributes that were merged into this one, and of those that had been merged into them */
  mergedKeys: string[];
  /** the folded key, names and aliases, and the keys of what was merged into it: unique over the registry */
  nameKeys: string[];
  /** what search finds it by, see search-keys and near-names */
  searchKeys: string[];
  kind: AttributeKind;
  dimension: string | null;
  direction: Direction;
  group: string;
  /** order inside the group */
  position: number;
  /** slugs of the types whose template it belongs to */
  types: string[];
  /** how many live entries have a value for it */
  uses: number;
  /** key of the attribute that this one was merged into; its names lead there */
  mergedInto: string | null;
  version: number;
}

export const attributeSchema = new Schema<AttributeRecord>(
  {
    key: { type: String, required: true },
    names: { type: { zh: String, en: String }, required: true, _id: false },
    aliases: { type: [String], required: true },
    mergedKeys: { type: [String], required: true },
    nameKeys: { type: [String], required: true },
    searchKeys: { type: [String], required: true },
    kind: { type: String, required: true },
    dimension: { type: String, default: null },
    direction: { type: String, required: true },
    group: { type: String, required: true },
    position: { type: Number, required: true },
    types: { type: [String], required: true },
    uses: { type: Number, required: true, default: 0 },
    mergedInto: { type: String, default: null },
    version: { type: Number, required: true },
  },
  { collection: 'attributes', versionKey: false },
);
