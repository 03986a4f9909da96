import { Schema, type Types } from 'mongoose';
import type { Locale } from '../users/user.schema';

export const MAIL_TEMPLATES = [
  'confirmation',
  'address-known',
  'address-changed',
  'address-confirmation',
  'password-reset',
  'password-changed',
  'new-sign-in',
  'digest',
] as const;
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];

/** `discarded`: nobody has the address; written so that asking takes as long as for one that somebody has. */
export const MAIL_STATES = ['pending', 'sent', 'bounced', 'failed', 'discarded'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Texts, and lists of things with texts, by the names that templates give them. */
export type MailParams = Record<string, string | Record<string, string>[]>;

/** The request that caused a mail. */
export interface MailCause {
  requestId: string | null;
  /** of W3C's Trace Context; null when the request was not traced */
  traceparent: string | null;
}

/** A mail that is to be sent: the outbox. Its link's token is made from the nonce, see `mailToken`. */
export interface MailRecord {
  _id: Types.ObjectId;
  template: MailTemplate;
  to: string;
  locale: Locale;
  /** what the template shows: names, times. No secrets. */
  params: MailParams;
  /** 16 random bytes, hex */
  nonce: string;
  state: MailState;
  attempts: number;
  /** when the sweeper may pick it up, if the queue has not brought it to an end by then */
  nextAttemptAt: Date;
  createdAt: Date;
  sentAt: Date | null;
  /** the last answer of the mail server that was not a success */
  error: string | null;
  /** what log lines and traces of its delivery are joined to; not there for mails that no request caused */
  cause?: MailCause | null;
}

export const mailSchema = new Schema<MailRecord>(
  {
    template: { type: String, required: true },
    to: { type: String, required: true },
    locale: { type: String, required: true },
    params: { type: Schema.Types.Mixed, required: true, default: {} },
    nonce: { type: String, required: true },
    state: { type: String, required: true },
    attempts: { type: Number, required: true, default: 0 },
    nextAttemptAt: { type: Date, required: true },
    createdAt: { type: Date, required: true },
    sentAt: { type: Date, default: null },
    error: { type: String, default: null },
    cause: { type: new Schema<MailCause>({ requestId: String, traceparent: String }, { _id: false }), default: null },
  },
  { collection: 'mails', versionKey: false, minimize: false },
);
