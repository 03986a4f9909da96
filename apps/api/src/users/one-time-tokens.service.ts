import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { environment } from '@pkyx/config';
import {
  EXPIRED_TOKEN_KNOWN_FOR,
  hashMailToken,
  mailToken,
  ModelName,
  type OneTimeTokenRecord,
  TOKEN_LIFETIME,
  type TokenPurpose,
} from '@pkyx/persistence';
import type { ClientSession, Model } from 'mongoose';
import { ProblemException } from '../common/problem/problem';

export interface NewToken extends Pick<OneTimeTokenRecord, 'purpose' | 'subject' | 'email' | 'emailKey'> {
  /** of the mail that carries it */
  nonce: string;
}

/** Links in mails: each works once, for one purpose, until it expires or a newer one is sent to the same address. */
@Injectable()
export class OneTimeTokens {
  constructor(@InjectModel(ModelName.OneTimeToken) private readonly tokens: Model<OneTimeTokenRecord>) {}

  /** Answers when the link ends, which is later when its mail has to wait for the mail server. */
  async issue(session: ClientSession, { nonce, ...token }: NewToken): Promise<Date> {
    await this.tokens.deleteMany({ emailKey: token.emailKey, purpose: token.purpose }, { session });
    const _id = hashMailToken(mailToken(environment().PKYX_TOKEN_SECRET, token.purpose, nonce));
    const expiresAt = new Date(Date.now() + TOKEN_LIFETIME[token.purpose]);
    const forgottenAt = new Date(expiresAt.getTime() + EXPIRED_TOKEN_KNOWN_FOR);
    await this.tokens.create([{ ...token, _id, expiresAt, forgottenAt }], { session });
    return expiresAt;
  }

  /** What a token is good for, without using it up. Throws as `redeem`. */
  async peek(token: string, ...purposes: TokenPurpose[]): Promise<OneTimeTokenRecord> {
    return usable(await this.tokens.findOne(named(token, purposes)).lean<OneTimeTokenRecord>());
  }

  /** Uses a token up. Throws `token-invalid` for one that never was, is used up or has another purpose, and `token-expired`. */
  async redeem(session: ClientSession, token: string, ...purposes: TokenPurpose[]): Promise<OneTimeTokenRecord> {
    return usable(await this.tokens.findOneAndDelete(named(token, purposes), { session }).lean<OneTimeTokenRecord>());
  }

  /** Ends the links of an account or a registration. */
  async end(session: ClientSession, subject: string, ...purposes: TokenPurpose[]): Promise<void> {
    await this.tokens.deleteMany({ subject, purpose: { $in: purposes } }, { session });
  }

  /** Ends the links that were sent to an address. */
  async endForAddress(session: ClientSession, emailKey: string, ...purposes: TokenPurpose[]): Promise<void> {
    await this.tokens.deleteMany({ emailKey, purpose: { $in: purposes } }, { session });
  }
}

function named(token: string, purposes: TokenPurpose[]) {
  return { _id: hashMailToken(token), purpose: { $in: purposes } };
}

function usable(token: OneTimeTokenRecord | null): OneTimeTokenRecord {
  if (!token?.subject) throw invalidToken();
  if (token.expiresAt.getTime() <= Date.now()) throw expiredToken(token);
  return token;
}

export function invalidToken(): ProblemException {
  return new ProblemException(422, 'token-invalid', {
    zh: '这个链接无效、已经用过，或者已经有了更新的一封邮件。',
    en: 'This link is not valid, has been used, or a newer mail has replaced it.',
  });
}

/** Whoever holds an expired link has read the mail, and may have another sent for the same registration. */
function expiredToken({ purpose, subject }: OneTimeTokenRecord): ProblemException {
  return new ProblemException(
    422,
    'token-expired',
    { zh: '这个链接已经过期，请重新发送一封邮件。', en: 'This link has expired. Have another mail sent.' },
    { members: purpose === 'confirmation' ? { registration: subject } : undefined },
  );
}
