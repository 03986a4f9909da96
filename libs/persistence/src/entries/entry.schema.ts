import type { AttributeKind, AttributeValue } from '@pkyx/domain';
import type { Types } from 'mongoose';
import { Schema } from 'mongoose';

/** Where a value comes from. At least one of `url` and `citation` is set. */
export interface SourceRecord {
  url: string | null;
  citation: string | null;
  /** day it was read, YYYY-MM-DD */
  retrievedOn: string | null;
  /** what time the value is about: YYYY, YYYY-MM or YYYY-MM-DD */
  asOf: string | null;
}

/** A value of an entry. What the attribute is called and means stands in the registry, under `key`. */
export interface EntryAttributeRecord {
  key: string;
  /** key it was written under, while a merge of registry attributes makes `key` another */
  origin?: string;
  /** another value has the say for the same key: shown beside it until a member decides */
  alternative?: true;
  kind: AttributeKind;
  value: AttributeValue;
  sources: SourceRecord[];
  note: string | null;
  /** number of the revision that wrote it */
  version: number;
  editedBy: Types.ObjectId;
  editedAt: Date;
}

/**
 * A value in the form that filters look it up in: `s` folded text, `n` a number in its base unit (dates: days since 1970),
 * `u` the currency of money.
 */
export interface FacetRecord {
  k: string;
  s?: string;
  n?: Types.Decimal128;
  u?: string;
}

export type EntryState = 'live' | 'deleted';
export type Protection = 'open' | 'established' | 'moderators';

export interface EntryRecord {
  _id: Types.ObjectId;
  slug: string;
  /** the slug and all earlier ones; each belongs to one entry for ever */
  slugs: string[];
  title: string;
  aliases: string[];
  /** folded title first, then folded aliases: unique over all live entries */
  nameKeys: string[];
  /** slug of the type */
  type: string;
  state: EntryState;
  /** number of the latest revision */
  version: number;
  /** how often a merge of registry attributes, or its undoing, changed the keys of attributes: no revision tells of it */
  realigned: number;
  views: number;
  /** 0 ≤ random < 1, drawn once: a random entry is the next one after a random point */
  random: number;
  /** site-relative address of the picture that stands for the entry */
  picture: string | null;
  attributes: EntryAttributeRecord[];
  facets: FacetRecord[];
  /** its place among the entries of its type by each attribute that has an order, see `sortField` */
  sortKeys: Record<string, string>;
  /** what search finds the entry by, see search-keys */
  searchKeys: string[];
  protection: Protection;
  /** when the protection runs out; null or left out: never */
  protectedUntil?: Date | null;
  createdBy: Types.ObjectId;
  createdAt: Date;
  updatedAt: Date;
}

const sourceSchema = new Schema<SourceRecord>(
  { url: String, citation: String, retrievedOn: String, asOf: String },
  { _id: false },
);

const attributeSchema = new Schema<EntryAttributeRecord>(
  {
    key: { type: String, required: true },
    origin: String,
    alternative: Boolean,
    kind: { type: String, required: true },
    value: { type: Schema.Types.Mixed, required: true },
    sources: { type: [sourceSchema], required: true },
    note: { type: String, default: null },
    version: { type: Number, required: true },
    editedBy: { type: Schema.Types.ObjectId, required: true },
    editedAt: { type: Date, required: true },
  },
  { _id: false },
);

const facetSchema = new Schema<FacetRecord>(
  { k: { type: String, required: true }, s: String, n: Schema.Types.Decimal128, u: String },
  { _id: false },
);

export const entrySchema = new Schema<EntryRecord>(
  {
    slug: { type: String, required: true },
    slugs: { type: [String], required: true },
    title: { type: String, required: true },
    aliases: { type: [String], required: true },
    nameKeys: { type: [String], required: true },
    type: { type: String, required: true },
    state: { type: String, required: true, default: 'live' },
    version: { type: Number, required: true },
    realigned: { type: Number, required: true, default: 0 },
    views: { type: Number, required: true, default: 0 },
    random: { type: Number, required: true },
    picture: { type: String, default: null },
    attributes: { type: [attributeSchema], required: true },
    facets: { type: [facetSchema], required: true },
    sortKeys: { type: Schema.Types.Mixed, default: {} },
    searchKeys: { type: [String], required: true },
    protection: { type: String, required: true, default: 'open' },
    protectedUntil: { type: Date, default: null },
    createdBy: { type: Schema.Types.ObjectId, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { collection: 'entries', versionKey: false, minimize: false },
);
