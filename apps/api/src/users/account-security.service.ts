import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { DomainError, parseEmailAddress } from '@pkyx/domain';
import {
  type ApiTokenRecord,
  type DigestRecord,
  ModelName,
  type SessionRecord,
  type UserRecord,
  type WatchRecord,
} from '@pkyx/persistence';
import type { Model } from 'mongoose';
import { AvatarsService } from '../avatars/avatars.service';
import { ContentChanges } from '../common/hot-reads/content-changes.service';
import { MailOutbox } from '../mail/mail-outbox.service';
import { CurrentPassword, type Proof } from './current-password.service';
import { MailAllowances } from './mail-allowances.service';
import { OneTimeTokens } from './one-time-tokens.service';
import { acceptNewPassword } from './passwords/new-password';
import { PasswordHasher } from './passwords/password-hasher.service';

/** What members do to their own account with their password in hand. */
@Injectable()
export class AccountSecurityService {
  constructor(
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    @InjectModel(ModelName.Session) private readonly sessions: Model<SessionRecord>,
    @InjectModel(ModelName.ApiToken) private readonly apiTokens: Model<ApiTokenRecord>,
    @InjectModel(ModelName.Watch) private readonly watches: Model<WatchRecord>,
    @InjectModel(ModelName.Digest) private readonly digests: Model<DigestRecord>,
    private readonly avatars: AvatarsService,
    private readonly outbox: MailOutbox,
    private readonly allowances: MailAllowances,
    private readonly tokens: OneTimeTokens,
    private readonly hasher: PasswordHasher,
    private readonly currentPassword: CurrentPassword,
    private readonly contentChanges: ContentChanges,
  ) {}

  /** Ends every session but the one it was done in, and every access token made from the old password. */
  async changePassword(proof: Proof, newPassword: string, currentSession: string | undefined): Promise<void> {
    const { _id, username, email, locale } = await this.currentPassword.prove(proof);
    const passwordHash = await this.hasher.hash(acceptNewPassword(newPassword, { username, email }));
    await this.outbox.transact(proof.origin, async ({ session, enqueue }) => {
      await this.users.updateOne({ _id }, { $set: { passwordHash }, $inc: { credentialsVersion: 1 } }, { session });
      await this.sessions.deleteMany(
        { user: _id, ...(currentSession && { _id: { $ne: currentSession } }) },
        { session },
      );
      await this.tokens.end(session, _id.toHexString(), 'password-reset');
      if (email) await enqueue({ template: 'password-changed', to: email, locale, params: { username } });
    });
  }

  /** The new address counts once it is confirmed; the old one is told at once. Says the same when somebody has the new one. */
  async changeEmail(proof: Proof, newEmail: string): Promise<void> {
    const { address, key } = parseEmailAddress(newEmail);
    const { _id, username, email, emailKey, locale } = await this.currentPassword.prove(proof);
    if (key === emailKey) throw sameAddress();
    await this.outbox.transact(proof.origin, async ({ session, enqueue }) => {
      await this.allowances.takeOrRefuse(session, key);
      const owner = await this.users
        .findOne({ emailKey: key }, { username: 1 }, { session })
        .lean<Pick<UserRecord, 'username'>>();
      const { nonce } = await enqueue({
        template: owner ? 'address-known' : 'address-confirmation',
        to: address,
        locale,
        params: { username: owner ? owner.username : username },
      });
      const subject = _id.toHexString();
      await this.tokens.end(session, subject, 'address-change');
      await this.tokens.issue(session, { purpose: 'address-change', subject, email: address, emailKey: key, nonce });
      if (email) await enqueue({ template: 'address-changed', to: email, locale, params: { username, address } });
    });
  }

  /** Forgets the member; what they wrote stays, without a name. */
  async deleteAccount(proof: Proof): Promise<void> {
    const { _id, emailKey } = await this.currentPassword.prove(proof);
    await this.outbox.transact(proof.origin, async ({ session }) => {
      this.contentChanges.everything(session); // the name is gone from all that they wrote
      const user = await this.users.findOneAndDelete({ _id }, { session }).lean<UserRecord>();
      if (user?.avatar) await this.avatars.release(user.avatar, session);
      await this.sessions.deleteMany({ user: _id }, { session });
      await this.apiTokens.deleteMany({ user: _id }, { session });
      await this.watches.deleteMany({ user: _id }, { session });
      await this.digests.deleteOne({ _id }, { session });
      await this.tokens.end(session, _id.toHexString(), 'address-change', 'password-reset');
      if (emailKey) await this.tokens.endForAddress(session, emailKey, 'password-reset');
    });
  }
}

function sameAddress(): DomainError {
  return new DomainError('email-unchanged', { zh: '这已经是你的邮箱。', en: 'This is your address already.' }, 'email');
}
