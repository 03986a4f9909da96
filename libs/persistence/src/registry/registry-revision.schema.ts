import { Schema, type Types } from 'mongoose';

/** One field of an attribute or a type before and after an edit; null where there was or is nothing. */
export interface RegistryChangeRecord {
  field: string;
  before: unknown;
  after: unknown;
}

/** An edit of an attribute of the registry or of a type. `number` equals the version that it made. */
export interface RegistryRevisionRecord {
  _id: Types.ObjectId;
  /** the attribute or the type */
  subject: Types.ObjectId;
  number: number;
  author: Types.ObjectId;
  at: Date;
  comment: string;
  changes: RegistryChangeRecord[];
}

const changeSchema = new Schema<RegistryChangeRecord>(
  {
    field: { type: String, required: true },
    before: { type: Schema.Types.Mixed, default: null },
    after: { type: Schema.Types.Mixed, default: null },
  },
  { _id: false },
);

export const registryRevisionSchema = new Schema<RegistryRevisionRecord>(
  {
    subject: { type: Schema.Types.ObjectId, required: true },
    number: { type: Number, required: true },
    author: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
    comment: { type: String, default: '' },
    changes: { type: [changeSchema], required: true },
  },
  { collection: 'registryRevisions', versionKey: false },
);
