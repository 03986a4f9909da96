import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { emailKey, usernameKey } from '@pkyx/domain';
import { ModelName, type UserRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import type { RequestOrigin } from '../common/decorators/request-origin';
import { PasswordCheck } from '../users/passwords/password-check.service';

export interface PasswordSignInAttempt {
  /** e-mail address or user name, as typed */
  identifier: string;
  password: string;
  origin: RequestOrigin;
}

/** Finds who a name and a password belong to. An unknown name takes the same steps as a wrong password. */
@Injectable()
export class PasswordSignIn {
  constructor(
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    private readonly passwords: PasswordCheck,
  ) {}

  /** For somebody who signs in. */
  async once(attempt: PasswordSignInAttempt): Promise<UserRecord | undefined> {
    const [user, account] = await this.find(attempt.identifier);
    return (await this.passwords.isRight({ ...attempt, user, account })) && user ? user : undefined;
  }

  /** For a client that sends its password with every request. */
  async again(attempt: PasswordSignInAttempt): Promise<UserRecord | undefined> {
    const [user, account] = await this.find(attempt.identifier);
    return (await this.passwords.isStillRight({ ...attempt, user, account })) && user ? user : undefined;
  }

  /**
   * The account, and what attempts on it are counted by: the name or the address as it was given. Counting both together would tell whose
   * address it is.
   */
  private async find(identifier: string): Promise<[user: UserRecord | null, account: string]> {
    const name = identifier.trim().slice(0, 320);
    const wanted = name.includes('@') ? { emailKey: emailKey(name) } : { usernameKey: usernameKey(name) };
    const user = await this.users.findOne(wanted).lean<UserRecord>();
    return [user, wanted.emailKey ?? wanted.usernameKey];
  }
}
