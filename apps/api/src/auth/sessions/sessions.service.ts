import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { tokenSecrets } from '@pkyx/config';
import { ModelName, type SessionRecord, type UserRecord } from '@pkyx/persistence';
import { isObjectIdOrHexString, type Model, Types } from 'mongoose';
import { notFound, ProblemException } from '../../common/problem/problem';
import { isGenuine, makeRefreshToken, readRefreshToken } from './refresh-token';

const DAY = 24 * 60 * 60 * 1_000;
/** A reader who comes back within a month stays signed in; everybody gives their password once a year. */
const [MOST_IDLE, LONGEST] = [30 * DAY, 365 * DAY];
/** For how long the token before still gets the present one: two tabs that renew at once, an answer that was lost. */
const GRACE_MILLISECONDS = 10_000;
const AGENT_MAX_LENGTH = 300;

export interface OpenSession {
  session: SessionRecord;
  refreshToken: string;
}

/** Sign-ins on pages. Each is a family of refresh tokens of which one is good; using an older one ends the family. */
@Injectable()
export class SessionsService {
  constructor(
    @InjectModel(ModelName.Session) private readonly sessions: Model<SessionRecord>,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
  ) {}

  async open(user: Types.ObjectId, agent: string): Promise<OpenSession> {
    const now = new Date();
    const session: SessionRecord = {
      _id: new Types.ObjectId(),
      user,
      nonce: randomBytes(16).toString('hex'),
      generation: 0,
      rotatedAt: now,
      agent: agent.slice(0, AGENT_MAX_LENGTH),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: endOf(now, now),
    };
    await this.sessions.create(session);
    return this.opened(session);
  }

  /** Answers the next token of the family and whose it is. Throws a 401 when the family has ended, or ends here. */
  async renew(cookie: string | undefined): Promise<OpenSession & { user: UserRecord }> {
    const session = await this.rotate(cookie);
    const user = await this.users.findById(session.user).lean<UserRecord>();
    if (!user) throw ended();
    return { ...this.opened(session), user };
  }

  async list(userId: string): Promise<SessionRecord[]> {
    return this.sessions
      .find({ user: userId, expiresAt: { $gt: new Date() } })
      .sort({ lastSeenAt: -1 })
      .limit(100)
      .lean<SessionRecord[]>();
  }

  /** Throws a 404 when the member has no such session. */
  async end(userId: string, id: string): Promise<void> {
    if (!isObjectIdOrHexString(id) || !(await this.close(userId, id)))
      throw notFound({ zh: '会话', en: 'session' }, id);
  }

  /** Ends a session that may have ended already; answers whether it had not. */
  async close(userId: string, id: string): Promise<boolean> {
    return (await this.sessions.deleteOne({ _id: id, user: userId })).deletedCount > 0;
  }

  /** Signs out whoever holds the cookie; one that is not genuine ends nothing. */
  async endByCookie(cookie: string | undefined): Promise<void> {
    const token = readRefreshToken(cookie);
    const session = token && (await this.sessions.findById(token.sessionId).lean<SessionRecord>());
    if (session && isGenuine(tokenSecrets(), session, token)) await this.sessions.deleteOne({ _id: session._id });
  }

  private async rotate(cookie: string | undefined): Promise<SessionRecord> {
    const token = readRefreshToken(cookie);
    const session = token && (await this.sessions.findById(token.sessionId).lean<SessionRecord>());
    if (!session || session.expiresAt.getTime() <= Date.now() || !isGenuine(tokenSecrets(), session, token))
      throw ended();
    const now = new Date();
    const rotated = await this.sessions
      .findOneAndUpdate(
        { _id: session._id, generation: token.generation },
        {
          $inc: { generation: 1 },
          $set: { rotatedAt: now, lastSeenAt: now, expiresAt: endOf(session.createdAt, now) },
        },
        { returnDocument: 'after' },
      )
      .lean<SessionRecord>();
    return rotated ?? this.repeat(session._id, token.generation);
  }

  /** Somebody has used the token already: the same reader a moment ago, or another who must not go on. */
  private async repeat(_id: Types.ObjectId, generation: number): Promise<SessionRecord> {
    const session = await this.sessions.findById(_id).lean<SessionRecord>();
    const lately = session && Date.now() - session.rotatedAt.getTime() <= GRACE_MILLISECONDS;
    if (session && lately && session.generation === generation + 1) return session;
    await this.sessions.deleteOne({ _id });
    throw ended();
  }

  private opened(session: SessionRecord): OpenSession {
    return { session, refreshToken: makeRefreshToken(tokenSecrets()[0], session, session.generation) };
  }
}

/** When a session ends that is not used after `seen`. */
function endOf(createdAt: Date, seen: Date): Date {
  return new Date(Math.min(seen.getTime() + MOST_IDLE, createdAt.getTime() + LONGEST));
}

function ended(): ProblemException {
  return new ProblemException(
    401,
    'session-ended',
    { zh: '登录已经结束，请重新登录。', en: 'This session has ended. Sign in again.' },
    { headers: { 'WWW-Authenticate': 'Bearer realm="pkyx"' } },
  );
}
