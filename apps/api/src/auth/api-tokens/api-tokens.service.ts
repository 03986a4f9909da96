import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { DomainError, TOKEN_PREFIX, validateName } from '@pkyx/domain';
import { type ApiTokenRecord, ModelName } from '@pkyx/persistence';
import { isObjectIdOrHexString, type Model, Types } from 'mongoose';
import type { Scope } from '../../common/access/access';
import type { Caller } from '../../common/access/caller';
import { notFound, ProblemException } from '../../common/problem/problem';
import { hashApiToken } from '../callers.service';

const MOST_TOKENS = 50;
const NAME_MAX_LENGTH = 60;
const LONGEST_LIFE_MILLISECONDS = 366 * 24 * 60 * 60 * 1_000;

export interface NewApiToken {
  name: string;
  scopes: Scope[];
  expiresAt: Date;
}

/** Personal tokens for scripts: the secret is shown once, and only its hash is kept. */
@Injectable()
export class ApiTokensService {
  constructor(@InjectModel(ModelName.ApiToken) private readonly tokens: Model<ApiTokenRecord>) {}

  async list(userId: string): Promise<ApiTokenRecord[]> {
    return this.tokens
      .find({ user: userId, expiresAt: { $gt: new Date() } })
      .sort({ _id: -1 })
      .limit(MOST_TOKENS)
      .lean<ApiTokenRecord[]>();
  }

  /** A token cannot make another, which could outlive it. */
  async create(
    caller: Caller,
    { name, scopes, expiresAt }: NewApiToken,
  ): Promise<{ token: ApiTokenRecord; secret: string }> {
    if (caller.via === 'api-token') throw madeByToken();
    const now = Date.now();
    if (expiresAt.getTime() <= now || expiresAt.getTime() > now + LONGEST_LIFE_MILLISECONDS) throw badExpiry();
    if ((await this.tokens.countDocuments({ user: caller.id })) >= MOST_TOKENS) throw tooMany();
    const secret = TOKEN_PREFIX + randomBytes(32).toString('base64url');
    const token: ApiTokenRecord = {
      _id: new Types.ObjectId(),
      user: new Types.ObjectId(caller.id),
      hash: hashApiToken(secret),
      name: validateName(name, { max: NAME_MAX_LENGTH, field: 'name' }),
      scopes,
      createdAt: new Date(now),
      expiresAt,
    };
    await this.tokens.create(token);
    return { token, secret };
  }

  async end(userId: string, id: string): Promise<void> {
    const ended = isObjectIdOrHexString(id)
      ? await this.tokens.deleteOne({ _id: id, user: userId })
      : { deletedCount: 0 };
    if (ended.deletedCount === 0) throw notFound({ zh: '令牌', en: 'token' }, id);
  }
}

function madeByToken(): ProblemException {
  return new ProblemException(403, 'token-cannot-make-tokens', {
    zh: '不能用令牌创建令牌，请用密码登录。',
    en: 'A token cannot make another. Sign in with your password.',
  });
}

function badExpiry(): DomainError {
  return new DomainError(
    'expiry-invalid',
    { zh: '到期时间必须在将来一年之内。', en: 'A token expires within a year from now.' },
    'expiresAt',
  );
}

function tooMany(): DomainError {
  return new DomainError('too-many-tokens', {
    zh: `最多 ${MOST_TOKENS} 个令牌。`,
    en: `At most ${MOST_TOKENS} tokens.`,
  });
}
