import { Schema, type Types } from 'mongoose';

export const ROLES = ['member', 'moderator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** An account. The one that wrote the first content has no address and no password: nobody signs in with it. */
export interface UserRecord {
  _id: Types.ObjectId;
  username: string;
  /** folded user name: unique */
  usernameKey: string;
  role: Role;
  createdAt: Date;
}

export const userSchema = new Schema<UserRecord>(
  {
    username: { type: String, required: true },
    usernameKey: { type: String, required: true },
    role: { type: String, required: true, default: 'member' },
    createdAt: { type: Date, required: true },
  },
  { collection: 'users', versionKey: false },
);
