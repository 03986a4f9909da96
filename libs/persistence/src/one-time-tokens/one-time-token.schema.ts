import { Schema } from 'mongoose';

/** What a link in a mail is good for. */
export const TOKEN_PURPOSES = ['confirmation', 'address-change', 'password-reset'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

/** A link in a mail that works once. Only its hash is known here. */
export interface OneTimeTokenRecord {
  /** `hashMailToken` of the token */
  _id: string;
  purpose: TokenPurpose;
  /** the registration or the account it belongs to; null for an address that nobody has */
  subject: string | null;
  /** the address it was sent to */
  email: string;
  emailKey: string;
  expiresAt: Date;
  /** when it is forgotten: until then an expired link can be told from one that never was */
  forgottenAt: Date;
}

export const oneTimeTokenSchema = new Schema<OneTimeTokenRecord>(
  {
    _id: { type: String, required: true },
    purpose: { type: String, required: true },
    subject: { type: String, default: null },
    email: { type: String, required: true },
    emailKey: { type: String, required: true },
    expiresAt: { type: Date, required: true },
    forgottenAt: { type: Date, required: true },
  },
  { collection: 'oneTimeTokens', versionKey: false },
);
