import { Schema, type Types } from 'mongoose';
import type { DigestPeriod } from '../digests/digest.schema';

export const ROLES = ['member', 'moderator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export type Locale = 'zh' | 'en';

/** Why and until when an account may not write; `until` null: until somebody lifts it. */
export interface BlockRecord {
  reason: string;
  until: Date | null;
  by: Types.ObjectId;
  at: Date;
}

/** An account. The one that wrote the first content has no address and no password: nobody signs in with it. */
export interface UserRecord {
  _id: Types.ObjectId;
  username: string;
  /** folded user name: unique */
  usernameKey: string;
  email: string | null;
  /** the address as addresses are compared: unique */
  emailKey: string | null;
  /** argon2id, in PHC format */
  passwordHash: string | null;
  /** counts what ends every access token made before: changes of the password, the end of all sessions */
  credentialsVersion: number;
  role: Role;
  block: BlockRecord | null;
  /** language of mails to the member */
  locale: Locale;
  /** how often mails tell of the entries the member watches */
  digest: DigestPeriod;
  place: string | null;
  website: string | null;
  introduction: string | null;
  /** content hash of the avatar */
  avatar: string | null;
  /** entries created, and edits made, for the contribution index */
  created: number;
  edited: number;
  /** hashes of the programs signed in from, newest last: a sign-in from another is told by mail */
  knownAgents: string[];
  createdAt: Date;
}

export const userSchema = new Schema<UserRecord>(
  {
    username: { type: String, required: true },
    usernameKey: { type: String, required: true },
    email: { type: String, default: null },
    emailKey: { type: String, default: null },
    passwordHash: { type: String, default: null },
    credentialsVersion: { type: Number, required: true, default: 0 },
    role: { type: String, required: true, default: 'member' },
    block: { type: Schema.Types.Mixed, default: null },
    locale: { type: String, required: true, default: 'zh' },
    digest: { type: String, required: true, default: 'daily' },
    place: { type: String, default: null },
    website: { type: String, default: null },
    introduction: { type: String, default: null },
    avatar: { type: String, default: null },
    created: { type: Number, required: true, default: 0 },
    edited: { type: Number, required: true, default: 0 },
    knownAgents: { type: [String], required: true, default: [] },
    createdAt: { type: Date, required: true },
  },
  { collection: 'users', versionKey: false },
);
