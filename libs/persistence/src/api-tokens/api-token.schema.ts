import { Schema, type Types } from 'mongoose';

/** A personal token for scripts. The token itself is shown once and only its hash is kept. */
export interface ApiTokenRecord {
  _id: Types.ObjectId;
  user: Types.ObjectId;
  /** SHA-256 of the token, hex */
  hash: string;
  name: string;
  scopes: ('read' | 'write')[];
  createdAt: Date;
  expiresAt: Date;
}

export const apiTokenSchema = new Schema<ApiTokenRecord>(
  {
    user: { type: Schema.Types.ObjectId, required: true },
    hash: { type: String, required: true },
    name: { type: String, required: true },
    scopes: { type: [String], required: true },
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'apiTokens', versionKey: false },
);
