import { Schema, type Types } from 'mongoose';

/** How often a member is told by mail what became of the entries they watch. */
export const DIGEST_PERIODS = ['daily', 'weekly', 'off'] as const;
export type DigestPeriod = (typeof DIGEST_PERIODS)[number];

/** Of a member who ever watched an entry: what the worker has told them, and when it looks again. */
export interface DigestRecord {
  /** the member */
  _id: Types.ObjectId;
  dueAt: Date;
  /** changes up to then have been told, or were before there was something to tell of */
  toldUntil: Date;
}

export const digestSchema = new Schema<DigestRecord>(
  {
    _id: { type: Schema.Types.ObjectId, required: true },
    dueAt: { type: Date, required: true },
    toldUntil: { type: Date, required: true },
  },
  { collection: 'digests', versionKey: false },
);
