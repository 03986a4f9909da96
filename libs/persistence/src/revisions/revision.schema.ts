import { Schema, type Types } from 'mongoose';

/** One field of an entry before and after an edit; null where there was or is nothing. */
export interface ChangeRecord {
  field: 'title' | 'type' | 'aliases' | 'attribute';
  key: string | null;
  before: unknown;
  after: unknown;
}

/** An edit of an entry. `number` equals the version of the entry that it made. */
export interface RevisionRecord {
  _id: Types.ObjectId;
  entry: Types.ObjectId;
  /** slug of the type that the entry had after the edit */
  type: string;
  /** slug that the entry had after the edit */
  slug: string;
  number: number;
  author: Types.ObjectId;
  at: Date;
  comment: string;
  changes: ChangeRecord[];
  /** number of the revision that this one made current again */
  restores: number | null;
  /** numbers of the revisions whose edits this one took back, while others stayed */
  reverts?: number[];
  /** whether a later revision took back what it did */
  reverted: boolean;
}

const changeSchema = new Schema<ChangeRecord>(
  {
    field: { type: String, required: true },
    key: { type: String, default: null },
    before: { type: Schema.Types.Mixed, default: null },
    after: { type: Schema.Types.Mixed, default: null },
  },
  { _id: false },
);

export const revisionSchema = new Schema<RevisionRecord>(
  {
    entry: { type: Schema.Types.ObjectId, required: true },
    type: { type: String, required: true },
    slug: { type: String, required: true },
    number: { type: Number, required: true },
    author: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
    comment: { type: String, default: '' },
    changes: { type: [changeSchema], required: true },
    restores: { type: Number, default: null },
    reverts: { type: [Number], default: undefined },
    reverted: { type: Boolean, required: true, default: false },
  },
  { collection: 'revisions', versionKey: false },
);
