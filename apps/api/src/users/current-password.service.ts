import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { DomainError } from '@pkyx/domain';
import { ModelName, type UserRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import type { RequestOrigin } from '../common/decorators/request-origin';
import { notFound } from '../common/problem/problem';
import { PasswordCheck } from './passwords/password-check.service';

/** What a member gives to prove that it is them, right before something that cannot be taken back. */
export interface Proof {
  userId: string;
  currentPassword: string;
  origin: RequestOrigin;
}

@Injectable()
export class CurrentPassword {
  constructor(
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    private readonly passwords: PasswordCheck,
  ) {}

  /** The account, when the password is its own. Throws `password-wrong`, or a 429 after too many wrong ones. */
  async prove({ userId, currentPassword, origin }: Proof): Promise<UserRecord> {
    const user = await this.users.findById(userId).lean<UserRecord>();
    if (!user) throw notFound({ zh: '用户', en: 'account' }, userId);
    const account = user.usernameKey;
    const right = await this.passwords.isRight({ user, account, password: currentPassword, origin });
    if (right) return user;
    throw new DomainError(
      'password-wrong',
      { zh: '当前密码不对。', en: 'The current password is wrong.' },
      'currentPassword',
    );
  }
}
