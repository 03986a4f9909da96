import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import {
  isDuplicateKey,
  inTransaction,
  ModelName,
  type OneTimeTokenRecord,
  type RegistrationRecord,
  type UserRecord,
} from '@pkyx/persistence';
import { InjectConnection } from '@nestjs/mongoose';
import type { ClientSession, Connection, Model } from 'mongoose';
import { invalidToken, OneTimeTokens } from './one-time-tokens.service';

export interface Confirmation {
  /** what came to be: an account, or another address of one */
  confirmed: 'account' | 'address';
  username: string;
}

/** Redeems the links in mails that prove an address. Whoever holds one has read the mail: no session is asked for. */
@Injectable()
export class ConfirmationService {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Registration) private readonly registrations: Model<RegistrationRecord>,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    private readonly tokens: OneTimeTokens,
  ) {}

  /** Of confirmations that race with the same link one wins; the unique indexes decide between different ones. */
  async confirm(token: string): Promise<Confirmation> {
    try {
      return await inTransaction(this.connection, async (session) => {
        const link = await this.tokens.redeem(session, token, 'confirmation', 'address-change');
        return link.purpose === 'confirmation' ? this.createAccount(session, link) : this.changeAddress(session, link);
      });
    } catch (error) {
      if (isDuplicateKey(error)) throw invalidToken();
      throw error;
    }
  }

  private async createAccount(
    session: ClientSession,
    { subject, emailKey }: OneTimeTokenRecord,
  ): Promise<Confirmation> {
    const registration = await this.registrations
      .findOneAndDelete({ _id: subject ?? '', emailKey }, { session })
      .lean<RegistrationRecord>();
    if (!registration) throw invalidToken();
    const { username, usernameKey, email, passwordHash, locale } = registration;
    await this.users.create([{ username, usernameKey, email, emailKey, passwordHash, locale, createdAt: new Date() }], {
      session,
    });
    await this.tokens.endForAddress(session, emailKey, 'confirmation', 'address-change');
    return { confirmed: 'account', username };
  }

  private async changeAddress(
    session: ClientSession,
    { subject, email, emailKey }: OneTimeTokenRecord,
  ): Promise<Confirmation> {
    const user = await this.users
      .findOneAndUpdate({ _id: subject }, { $set: { email, emailKey } }, { session })
      .lean<Pick<UserRecord, 'username' | 'emailKey'>>();
    if (!user) throw invalidToken();
    await this.tokens.endForAddress(session, emailKey, 'confirmation', 'address-change');
    if (user.emailKey) await this.tokens.endForAddress(session, user.emailKey, 'password-reset');
    return { confirmed: 'address', username: user.username };
  }
}
