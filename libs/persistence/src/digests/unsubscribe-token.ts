import { createHmac, timingSafeEqual } from 'node:crypto';
import { Types } from 'mongoose';

const ID_BYTES = 12;
const SIGNATURE_BYTES = 32;

/** What `unsubscribeToken` makes: 44 bytes, base64url. */
export const UNSUBSCRIBE_TOKEN_FORM = /^[\w-]{59}$/;

/**
 * The token of the link by which a member ends the digests without signing in: their id and its HMAC-SHA-256 under the
 * servers' token secret. It works for as long as the account and the secret exist, and is stored nowhere.
 */
export function unsubscribeToken(secret: string, user: Types.ObjectId): string {
  const id = Buffer.from(user.toHexString(), 'hex');
  return Buffer.concat([id, signatureOf(secret, id)]).toString('base64url');
}

/** The member whose token it is; null for what is not a token of any of these secrets. */
export function readUnsubscribeToken(secrets: readonly string[], token: string): Types.ObjectId | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== ID_BYTES + SIGNATURE_BYTES) return null;
  const id = bytes.subarray(0, ID_BYTES);
  const signature = bytes.subarray(ID_BYTES);
  if (!secrets.some((secret) => timingSafeEqual(signature, signatureOf(secret, id)))) return null;
  return new Types.ObjectId(id.toString('hex'));
}

function signatureOf(secret: string, id: Buffer): Buffer {
  return createHmac('sha256', secret).update('digest-unsubscription\n').update(id).digest();
}
