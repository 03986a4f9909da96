import { Schema, type Types } from 'mongoose';

/** Two entries that were put side by side, and how often. Nothing about who did is kept. */
export interface PairRecord {
  /** the two ids in ascending order, joined by `-` */
  _id: string;
  entries: Types.ObjectId[];
  views: number;
}

export const pairSchema = new Schema<PairRecord>(
  {
    _id: { type: String, required: true },
    entries: { type: [Schema.Types.ObjectId], required: true },
    views: { type: Number, required: true },
  },
  { collection: 'pairs', versionKey: false },
);
