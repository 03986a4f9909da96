import { randomBytes } from 'node:crypto';
import { Types } from 'mongoose';
import type { Locale } from '../users/user.schema';
import type { MailCause, MailParams, MailRecord, MailTemplate } from './mail.schema';

export interface NewMail {
  template: MailTemplate;
  to: string;
  locale: Locale;
  /** what the template shows; no secrets */
  params?: MailParams;
  /** nobody has the address: the row is written and never sent */
  discarded?: boolean;
  /** null when it is no request's doing */
  cause?: MailCause | null;
}

/** A new row of the outbox. The sweeper looks after it `headStart` milliseconds from now, the time that the queue has for it. */
export function newMailRecord(
  { template, to, locale, params = {}, discarded = false, cause = null }: NewMail,
  headStart: number,
): MailRecord {
  const now = Date.now();
  return {
    _id: new Types.ObjectId(),
    template,
    to,
    locale,
    params,
    nonce: randomBytes(16).toString('hex'),
    state: discarded ? 'discarded' : 'pending',
    attempts: 0,
    nextAttemptAt: new Date(now + headStart),
    createdAt: new Date(now),
    sentAt: null,
    error: null,
    cause,
  };
}
