import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { environment } from '@pkyx/config';
import { type EntryRecord, ModelName, type UserRecord } from '@pkyx/persistence';
import type { ClientSession, Model } from 'mongoose';
import type { Editor } from '../common/access/editor';
import { ProblemException } from '../common/problem/problem';

const DAY = 86_400_000;

/** Says who may edit what. */
@Injectable()
export class EditPolicyService {
  constructor(@InjectModel(ModelName.User) private readonly users: Model<UserRecord>) {}

  /** Throws a 403 where the protection of the entry keeps the editor out. */
  async demandAccess(editor: Editor, { protection }: EntryRecord, session: ClientSession): Promise<void> {
    if (protection === 'open' || editor.role !== 'member') return;
    if (protection === 'moderators') throw protectedFor({ zh: '管理员', en: 'moderators' });
    const days = environment().PKYX_ESTABLISHED_AFTER_DAYS;
    const account = await this.users
      .findById(editor.id, { createdAt: 1 }, { session })
      .lean<Pick<UserRecord, 'createdAt'>>();
    if (account && Date.now() - account.createdAt.getTime() >= days * DAY) return;
    throw protectedFor({ zh: `注册满 ${days} 天的成员`, en: `members of ${days} days or more` });
  }
}

function protectedFor(whom: { zh: string; en: string }): ProblemException {
  return new ProblemException(403, 'entry-protected', {
    zh: `这个词条受到保护，只有${whom.zh}可以修改。`,
    en: `This entry is protected: only ${whom.en} may change it.`,
  });
}
