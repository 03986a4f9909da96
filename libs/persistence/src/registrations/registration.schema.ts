import { Schema, type Types } from 'mongoose';
import type { Locale } from '../users/user.schema';

/** Somebody wants an account. It comes to be when the address is confirmed; until then the user name is held for them. */
export interface RegistrationRecord {
  /** unguessable: who knows it may have the mail sent again, and mend the address */
  _id: string;
  username: string;
  usernameKey: string;
  email: string;
  emailKey: string;
  passwordHash: string;
  locale: Locale;
  /** the last mail sent for it, null when the address has had one just before */
  mail: Types.ObjectId | null;
  /** when the last link ends */
  expiresAt: Date;
  /** when the name is free again and the registration is forgotten */
  heldUntil: Date;
}

export const registrationSchema = new Schema<RegistrationRecord>(
  {
    _id: { type: String, required: true },
    username: { type: String, required: true },
    usernameKey: { type: String, required: true },
    email: { type: String, required: true },
    emailKey: { type: String, required: true },
    passwordHash: { type: String, required: true },
    locale: { type: String, required: true },
    mail: { type: Schema.Types.ObjectId, default: null },
    expiresAt: { type: Date, required: true },
    heldUntil: { type: Date, required: true },
  },
  { collection: 'registrations', versionKey: false },
);
