import { Schema, type Types } from 'mongoose';

/**
 * Somebody signed in on a page: one family of refresh tokens. A token is made from the id, the generation and the nonce with
 * a key of the servers, so none is stored; one of an earlier generation ends the family.
 */
export interface SessionRecord {
  _id: Types.ObjectId;
  user: Types.ObjectId;
  /** random, hex */
  nonce: string;
  /** how many times the token was renewed */
  generation: number;
  rotatedAt: Date;
  /** what the browser calls itself; empty when it keeps that to itself */
  agent: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

export const sessionSchema = new Schema<SessionRecord>(
  {
    user: { type: Schema.Types.ObjectId, required: true },
    nonce: { type: String, required: true },
    generation: { type: Number, required: true },
    rotatedAt: { type: Date, required: true },
    agent: { type: String, default: '' },
    createdAt: { type: Date, required: true },
    lastSeenAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'sessions', versionKey: false },
);
