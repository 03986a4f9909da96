import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { DomainError, parseEmailAddress, parseUsername, usernameKey } from '@pkyx/domain';
import { inTransaction, isDuplicateKey, ModelName, type Role, type UserRecord } from '@pkyx/persistence';
import type { Connection, Model } from 'mongoose';
import { AuditService } from './audit.service';
import { acceptNewPassword } from './passwords/new-password';
import { PasswordHasher } from './passwords/password-hasher.service';

/** What the operator does to accounts from the command line. */
@Injectable()
export class AccountsService {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    private readonly hasher: PasswordHasher,
    private readonly audit: AuditService,
  ) {}

  /** An admin with a confirmed address; reserved names are allowed. Throws `account-exists` when name or address is taken. */
  async createAdmin(name: string, emailText: string, passwordText: string): Promise<void> {
    const username = parseUsername(name);
    const { address: email, key: emailKey } = parseEmailAddress(emailText);
    const passwordHash = await this.hasher.hash(acceptNewPassword(passwordText, { username, email }));
    const user = {
      username,
      usernameKey: usernameKey(username),
      email,
      emailKey,
      passwordHash,
      role: 'admin' as const,
      createdAt: new Date(),
    };
    try {
      await inTransaction(this.connection, async (session) => {
        await this.users.create([user], { session });
        await this.audit.record(session, {
          actor: null,
          action: 'user.create',
          target: username,
          details: { role: 'admin' },
        });
      });
    } catch (error) {
      if (isDuplicateKey(error)) throw accountExists();
      throw error;
    }
  }

  /** Gives an account a role; answers the one it had. Throws `account-unknown`. */
  async setRole(name: string, role: Role): Promise<Role> {
    return inTransaction(this.connection, async (session) => {
      const user = await this.users
        .findOneAndUpdate({ usernameKey: usernameKey(name) }, { $set: { role } }, { session })
        .lean<UserRecord>();
      if (!user) throw accountUnknown(name);
      await this.audit.record(session, {
        actor: null,
        action: 'user.role',
        target: user.username,
        details: { from: user.role, to: role },
      });
      return user.role;
    });
  }
}

function accountExists(): DomainError {
  return new DomainError('account-exists', {
    zh: '用户名或邮箱已经有人用了。',
    en: 'An account with this name or address exists.',
  });
}

function accountUnknown(name: string): DomainError {
  return new DomainError('account-unknown', { zh: `没有用户「${name}」。`, en: `There is no account “${name}”.` });
}
