import type { Model } from 'mongoose';
import type { OneTimeTokenRecord, TokenPurpose } from './one-time-token.schema';

/** How long a link is good for, in milliseconds, counted from when its mail is sent. */
export const TOKEN_LIFETIME: Readonly<Record<TokenPurpose, number>> = {
  confirmation: 600_000,
  'address-change': 600_000,
  'password-reset': 1_800_000,
};

/** For how long an expired link can still be told from one that never was, in milliseconds. */
export const EXPIRED_TOKEN_KNOWN_FOR = 24 * 3_600_000;

/**
 * Lets the time of a link (`_id` of its token) start at `from`: its mail may have waited for the mail server longer than
 * the link is good for. Never shortens it. False when the link has ended because it was used or a newer one was sent.
 */
export async function restartToken(
  tokens: Model<OneTimeTokenRecord>,
  { id, purpose, from }: { id: string; purpose: TokenPurpose; from: Date },
): Promise<boolean> {
  const expiresAt = new Date(from.getTime() + TOKEN_LIFETIME[purpose]);
  const forgottenAt = new Date(expiresAt.getTime() + EXPIRED_TOKEN_KNOWN_FOR);
  const { matchedCount } = await tokens.updateOne({ _id: id, purpose }, { $max: { expiresAt, forgottenAt } });
  return matchedCount === 1;
}
