import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ModelName, type UserRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { wrongCredentials } from '../../common/access/challenge';
import type { RequestOrigin } from '../../common/decorators/request-origin';
import { MailOutbox } from '../../mail/mail-outbox.service';
import { PasswordSignIn, type PasswordSignInAttempt } from '../password-sign-in.service';
import { type OpenSession, SessionsService } from './sessions.service';

const AGENTS_KNOWN = 20;

/** Signing in on a page. */
@Injectable()
export class SignInService {
  constructor(
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    private readonly passwords: PasswordSignIn,
    private readonly sessions: SessionsService,
    private readonly outbox: MailOutbox,
  ) {}

  async signIn(attempt: PasswordSignInAttempt, agent: string): Promise<OpenSession & { user: UserRecord }> {
    const user = await this.passwords.once(attempt);
    if (!user) throw wrongCredentials('bearer');
    await this.greet(user, agent, attempt.origin);
    return { ...(await this.sessions.open(user._id, agent)), user };
  }

  /** Tells the member by mail when they sign in with a program they have not used before; the first one is not news. */
  private async greet(user: UserRecord, agent: string, origin: RequestOrigin): Promise<void> {
    const { _id, username, email, locale, knownAgents } = user;
    const name = createHash('sha256').update(agent).digest('base64url').slice(0, 16);
    if (knownAgents.includes(name)) return;
    await this.outbox.transact(origin, async ({ session, enqueue }) => {
      await this.users.updateOne(
        { _id },
        { $push: { knownAgents: { $each: [name], $slice: -AGENTS_KNOWN } } },
        { session },
      );
      if (!email || knownAgents.length === 0) return;
      await enqueue({
        template: 'new-sign-in',
        to: email,
        locale,
        params: { username, agent: agent.slice(0, 300), at: new Date().toISOString() },
      });
    });
  }
}
