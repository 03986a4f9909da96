import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SessionRecord } from '@pkyx/persistence';

/** What a refresh cookie says: a session, which generation of its token it is, and a proof that the server made it. */
export interface RefreshToken {
  sessionId: string;
  generation: number;
  proof: string;
}

type Family = Pick<SessionRecord, '_id' | 'nonce'>;

const FORM = /^([0-9a-f]{24})\.(\d{1,9})\.([\w-]{43})$/;

/**
 * The token of a generation: `<session>.<generation>.<HMAC-SHA-256 under the servers' token secret>`. Made anew whenever it is needed,
 * so none is stored, and two tabs that renew at once get the same one.
 */
export function makeRefreshToken(secret: string, family: Family, generation: number): string {
  return `${family._id.toHexString()}.${generation}.${proofOf(secret, family, generation)}`;
}

/** Reads a cookie; undefined for anything that is not of the form. */
export function readRefreshToken(text: string | undefined): RefreshToken | undefined {
  const [, sessionId, generation, proof] = FORM.exec(text ?? '') ?? [];
  return sessionId && generation && proof ? { sessionId, generation: Number(generation), proof } : undefined;
}

/** Whether the server made the token with one of its secrets, of whatever generation. */
export function isGenuine(secrets: readonly string[], family: Family, { generation, proof }: RefreshToken): boolean {
  const given = Buffer.from(proof);
  return secrets.some((secret) => timingSafeEqual(Buffer.from(proofOf(secret, family, generation)), given));
}

function proofOf(secret: string, { _id, nonce }: Family, generation: number): string {
  return createHmac('sha256', secret)
    .update(`refresh\n${_id.toHexString()}\n${generation}\n${nonce}`)
    .digest('base64url');
}
