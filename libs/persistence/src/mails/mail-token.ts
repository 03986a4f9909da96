import { createHash, createHmac } from 'node:crypto';
import type { TokenPurpose } from '../one-time-tokens/one-time-token.schema';
import type { MailTemplate } from './mail.schema';

/** What the link of a mail is good for; the other templates have none. */
export const PURPOSE_OF_TEMPLATE: Readonly<Partial<Record<MailTemplate, TokenPurpose>>> = {
  confirmation: 'confirmation',
  'address-confirmation': 'address-change',
  'password-reset': 'password-reset',
};

/**
 * The token in the link of a mail: HMAC-SHA-256 of purpose and nonce under the servers' token secret, base64url, 43
 * characters. Whoever renders the mail makes it anew from the row; it is stored nowhere.
 */
export function mailToken(secret: string, purpose: TokenPurpose, nonce: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${nonce}`).digest('base64url');
}

/** The form in which a token is kept: SHA-256, hex. */
export function hashMailToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
