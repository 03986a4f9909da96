import { Schema } from 'mongoose';

/** A batch of counted views that has been added up: the mark that keeps it from being added twice. */
export interface ViewFlushRecord {
  _id: string;
  at: Date;
}

export const viewFlushSchema = new Schema<ViewFlushRecord>(
  { _id: { type: String, required: true }, at: { type: Date, required: true } },
  { collection: 'viewFlushes', versionKey: false },
);
