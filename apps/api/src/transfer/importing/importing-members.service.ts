import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type ImportFault, type ImportRecord, ModelName, type UserRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import type { Editor } from '../../common/access/editor';
import { isBlocked } from '../../users/user.presenter';
import { ACCOUNT_BLOCKED, ACCOUNT_GONE } from './import-problems';

/** Knows whether a member whose import is running may still write, and as what. */
@Injectable()
export class ImportingMembersService {
  constructor(@InjectModel(ModelName.User) private readonly users: Model<UserRecord>) {}

  async editor({
    owner,
    requestId = null,
  }: Pick<ImportRecord, 'owner' | 'requestId'>): Promise<Editor | { failure: ImportFault }> {
    const account = await this.users
      .findById(owner, { username: 1, role: 1, block: 1 })
      .lean<Pick<UserRecord, 'username' | 'role' | 'block'>>();
    if (!account) return { failure: ACCOUNT_GONE };
    if (isBlocked(account)) return { failure: ACCOUNT_BLOCKED };
    return { id: owner.toHexString(), username: account.username, role: account.role, address: '', requestId };
  }
}
