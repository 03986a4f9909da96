import type { LocalizedText } from '@pkyx/domain';
import { Schema, type Types } from 'mongoose';

/** A type of entries: country, phone, snack. */
export interface TypeRecord {
  _id: Types.ObjectId;
  slug: string;
  names: LocalizedText;
  /** folded names and the slug: unique over all types */
  nameKeys: string[];
  /** what search finds it by, see search-keys and near-names */
  searchKeys: string[];
  /** keys of the attributes that entries of the type usually have, in order */
  template: string[];
  /** keys of up to three attributes that tell most at a glance */
  highlights: string[];
  /** how many live entries are of the type */
  count: number;
  version: number;
  /** edits by recent accounts wait for a moderator */
  needsApproval?: boolean;
}

export const typeSchema = new Schema<TypeRecord>(
  {
    slug: { type: String, required: true },
    names: { type: { zh: String, en: String }, required: true, _id: false },
    nameKeys: { type: [String], required: true },
    searchKeys: { type: [String], required: true },
    template: { type: [String], required: true },
    highlights: { type: [String], required: true },
    count: { type: Number, required: true, default: 0 },
    version: { type: Number, required: true },
    needsApproval: { type: Boolean, default: false },
  },
  { collection: 'types', versionKey: false },
);
