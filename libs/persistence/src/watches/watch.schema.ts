import { Schema, type Types } from 'mongoose';

/** A member wants to hear of changes of an entry. */
export interface WatchRecord {
  _id: Types.ObjectId;
  user: Types.ObjectId;
  entry: Types.ObjectId;
  since: Date;
}

export const watchSchema = new Schema<WatchRecord>(
  {
    user: { type: Schema.Types.ObjectId, required: true },
    entry: { type: Schema.Types.ObjectId, required: true },
    since: { type: Date, required: true },
  },
  { collection: 'watches', versionKey: false },
);
