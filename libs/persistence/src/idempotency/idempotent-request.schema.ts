import { Schema } from 'mongoose';

/** A request that a client may repeat without doing it twice, and what it was answered. Nothing here can be read without the client's key. */
export interface IdempotentRequestRecord {
  /** made from who asked, what for, and the client's key: 64 hexadecimal digits */
  _id: string;
  /** keyed digest of what was asked: 64 hexadecimal digits; null while its body is arriving */
  fingerprint: string | null;
  /** the run that is at work on it, or was */
  run: string;
  /** from then on the run counts as crashed */
  leaseUntil: Date;
  /** encrypted; null until there is one */
  answer: Buffer | null;
  expiresAt: Date;
}

export const idempotentRequestSchema = new Schema<IdempotentRequestRecord>(
  {
    _id: { type: String, required: true },
    fingerprint: { type: String, default: null },
    run: { type: String, required: true },
    leaseUntil: { type: Date, required: true },
    answer: { type: Buffer, default: null },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'idempotentRequests', versionKey: false },
);
