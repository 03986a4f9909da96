import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type ApiTokenRecord, ModelName, type SessionRecord, type UserRecord } from '@pkyx/persistence';
import { type Model, type PipelineStage, Types } from 'mongoose';
import { type Scope, SCOPES } from '../common/access/access';
import type { Caller } from '../common/access/caller';
import { isBlocked } from '../users/user.presenter';
import type { AccessTokenClaims } from './access-tokens.service';

type KnownUser = Pick<UserRecord, '_id' | 'username' | 'role' | 'block' | 'credentialsVersion'>;

/** What every authenticated request reads of an account. */
const KNOWN = { username: 1, role: 1, block: 1, credentialsVersion: 1 } as const;

/**
 * Who credentials stand for at this moment. Each is one read by an index of what may have changed since they were given out: sessions
 * that ended, roles, blocks, passwords; so every change is in force with the next request on every process.
 */
@Injectable()
export class Callers {
  constructor(
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    @InjectModel(ModelName.Session) private readonly sessions: Model<SessionRecord>,
    @InjectModel(ModelName.ApiToken) private readonly apiTokens: Model<ApiTokenRecord>,
  ) {}

  ofPassword(user: KnownUser): Caller {
    return callerOf(user, { scopes: SCOPES, via: 'password', authenticatedAt: new Date() });
  }

  async ofAccessToken({ sub, ver, scope, auth_time, sid, tid }: AccessTokenClaims): Promise<Caller | undefined> {
    const base = { scopes: scope.split(' ') as Scope[], authenticatedAt: new Date(auth_time * 1_000) };
    if (sid) {
      const user = await this.holder(this.sessions, { _id: new Types.ObjectId(sid), user: new Types.ObjectId(sub) });
      return user && callerOf(user, { ...base, via: 'session', sessionId: sid });
    }
    if (tid) {
      const user = await this.holder(this.apiTokens, { _id: new Types.ObjectId(tid), user: new Types.ObjectId(sub) });
      return user && callerOf(user, { ...base, via: 'api-token', apiTokenId: tid });
    }
    const user = await this.users.findOne({ _id: sub, credentialsVersion: ver }, KNOWN).lean<KnownUser>();
    return user ? callerOf(user, { ...base, via: 'access-token' }) : undefined;
  }

  async ofApiToken(token: string): Promise<Caller | undefined> {
    const user = await this.holder(this.apiTokens, { hash: hashApiToken(token) });
    return (
      user &&
      callerOf(user, {
        scopes: user.grant.scopes ?? [],
        via: 'api-token',
        apiTokenId: user.grant._id.toHexString(),
        authenticatedAt: new Date(),
      })
    );
  }

  /** The account behind a session or a personal token that has not ended. */
  private async holder(
    grants: Model<SessionRecord> | Model<ApiTokenRecord>,
    grant: Record<string, unknown>,
  ): Promise<(KnownUser & { grant: { _id: Types.ObjectId; scopes?: Scope[] } }) | undefined> {
    const stages: PipelineStage[] = [
      { $match: { ...grant, expiresAt: { $gt: new Date() } } },
      { $project: { user: 1, scopes: 1 } },
      {
        $lookup: {
          from: 'users',
          localField: 'user',
          foreignField: '_id',
          as: 'user',
          pipeline: [{ $project: KNOWN }],
        },
      },
      { $unwind: '$user' },
      { $replaceWith: { $mergeObjects: ['$user', { grant: { _id: '$_id', scopes: '$scopes' } }] } },
    ];
    const [user] = await (grants as Model<ApiTokenRecord>).aggregate<
      KnownUser & { grant: { _id: Types.ObjectId; scopes?: Scope[] } }
    >(stages);
    return user;
  }
}

/** The form in which a personal token is kept: SHA-256, hex. It is random, so nothing slower is needed. */
export function hashApiToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function callerOf(
  user: KnownUser,
  grant: Omit<Caller, 'id' | 'username' | 'role' | 'blocked' | 'credentialsVersion'>,
): Caller {
  return {
    id: user._id.toHexString(),
    username: user.username,
    role: user.role,
    blocked: isBlocked(user),
    credentialsVersion: user.credentialsVersion,
    ...grant,
  };
}
