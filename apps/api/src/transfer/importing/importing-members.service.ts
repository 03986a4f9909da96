import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type ImportFault, ModelName, type UserRecord } from '@pkyx/persistence';
import type { Model, Types } from 'mongoose';
import type { Editor } from '../../common/access/editor';
import { isBlocked } from '../../users/user.presenter';
import { ACCOUNT_BLOCKED, ACCOUNT_GONE } from './import-problems';

/** Knows whether a member whose import is running may still write, and as what. */
@Injectable()
export class ImportingMembersService {
  constructor(@InjectModel(ModelName.User) private readonly users: Model<UserRecord>) {}

  async editor(id: Types.ObjectId): Promise<Editor | { failure: ImportFault }> {
    const account = await this.users
      .findById(id, { username: 1, role: 1, block: 1 })
      .lean<Pick<UserRecord, 'username' | 'role' | 'block'>>();
    if (!account) return { failure: ACCOUNT_GONE };
    if (isBlocked(account)) return { failure: ACCOUNT_BLOCKED };
    return { id: id.toHexString(), username: account.username, role: account.role, address: '' };
  }
}
