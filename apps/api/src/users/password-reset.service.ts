import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { parseEmailAddress } from '@pkyx/domain';
import { type Locale, ModelName, type SessionRecord, type UserRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import type { RequestOrigin } from '../common/decorators/request-origin';
import { MailOutbox } from '../mail/mail-outbox.service';
import { MailAllowances } from './mail-allowances.service';
import { invalidToken, OneTimeTokens } from './one-time-tokens.service';
import { acceptNewPassword } from './passwords/new-password';
import { PasswordHasher } from './passwords/password-hasher.service';

/** A way back in for who can read the mails of the account's address. */
@Injectable()
export class PasswordResetService {
  constructor(
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    @InjectModel(ModelName.Session) private readonly sessions: Model<SessionRecord>,
    private readonly outbox: MailOutbox,
    private readonly allowances: MailAllowances,
    private readonly tokens: OneTimeTokens,
    private readonly hasher: PasswordHasher,
  ) {}

  /** Takes the same steps for an address that nobody has; that mail is not sent. */
  async request(email: string, locale: Locale, origin: RequestOrigin): Promise<void> {
    const { address, key: emailKey } = parseEmailAddress(email);
    await this.outbox.transact(origin, async ({ session, enqueue }) => {
      if (!(await this.allowances.take(session, emailKey))) return;
      const user = await this.users
        .findOne({ emailKey }, { username: 1, email: 1, locale: 1 }, { session })
        .lean<Pick<UserRecord, '_id' | 'username' | 'email' | 'locale'>>();
      const to = user?.email ?? address;
      const { nonce } = await enqueue({
        template: 'password-reset',
        to,
        locale: user?.locale ?? locale,
        params: { username: user?.username ?? '' },
        discarded: !user,
      });
      const subject = user?._id.toHexString() ?? null;
      await this.tokens.issue(session, { purpose: 'password-reset', subject, email: to, emailKey, nonce });
    });
  }

  /** Ends every session: whoever resets a password may fear that somebody else is signed in. */
  async complete(token: string, newPassword: string, origin: RequestOrigin): Promise<void> {
    const { subject, emailKey } = await this.tokens.peek(token, 'password-reset');
    const user = await this.users.findOne({ _id: subject, emailKey }).lean<UserRecord>();
    if (!user) throw invalidToken();
    const { _id, username, email, locale } = user;
    const passwordHash = await this.hasher.hash(acceptNewPassword(newPassword, { username, email }));
    await this.outbox.transact(origin, async ({ session, enqueue }) => {
      await this.tokens.redeem(session, token, 'password-reset');
      const changed = await this.users.updateOne(
        { _id, emailKey },
        { $set: { passwordHash }, $inc: { credentialsVersion: 1 } },
        { session },
      );
      if (changed.matchedCount === 0) throw invalidToken();
      await this.sessions.deleteMany({ user: _id }, { session });
      if (email) await enqueue({ template: 'password-changed', to: email, locale, params: { username } });
    });
  }
}
