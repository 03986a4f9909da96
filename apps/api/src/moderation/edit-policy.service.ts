import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { environment } from '@pkyx/config';
import { type EntryRecord, ModelName, type UserRecord } from '@pkyx/persistence';
import type { Model } from 'mongoose';
import type { Editor } from '../common/access/editor';
import { WaitsForDecision } from '../common/decorators/may-wait';
import { AttemptLimits } from '../rate-limits/attempt-limits.service';
import { EditAdmission, type Standing } from './edit-admission';
import { protectedFor } from './moderation-problems';
import { protectionInForce } from './protection.presenter';

export type { EditAdmission };

const DAY = 86_400_000;

/** Says who may edit what, and how much. */
@Injectable()
export class EditPolicyService {
  constructor(
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    private readonly limits: AttemptLimits,
  ) {}

  /**
   * Carries out one edit of a member and counts it when they are new; one that is refused does not count. Throws a 429 when
   * there were too many.
   */
  admit<T>(editor: Editor, edit: (admission: EditAdmission) => Promise<T>): Promise<T> {
    return this.admitUncounted(editor, async (admission) => {
      await admission.count();
      return edit(admission);
    });
  }

  /** The same for an edit that finds out for itself whether it counts. */
  async admitUncounted<T>(editor: Editor, edit: (admission: EditAdmission) => Promise<T>): Promise<T> {
    const admission = new EditAdmission(editor, await this.standingOf(editor), this.limits);
    try {
      return await edit(admission);
    } catch (error) {
      if (!(error instanceof WaitsForDecision)) await admission.giveBack();
      throw error;
    }
  }

  /** Throws a 403 where the protection of the entry keeps the editor out. */
  demandAccess({ editor, standing }: EditAdmission, entry: EntryRecord): void {
    const protection = protectionInForce(entry);
    if (protection === 'open' || editor.role !== 'member') return;
    if (protection === 'moderators') throw protectedFor({ zh: '版主', en: 'moderators' });
    if (standing.isEstablished) return;
    const days = environment().PKYX_ESTABLISHED_AFTER_DAYS;
    throw protectedFor({ zh: `注册满 ${days} 天的成员`, en: `members of ${days} days or more` });
  }

  private async standingOf({ id, role }: Editor): Promise<Standing> {
    if (role !== 'member') return { isNew: false, isEstablished: true };
    const account = await this.users.findById(id, { createdAt: 1 }).lean<Pick<UserRecord, 'createdAt'>>();
    const days = account ? (Date.now() - account.createdAt.getTime()) / DAY : 0;
    const { PKYX_NEW_MEMBER_DAYS, PKYX_ESTABLISHED_AFTER_DAYS } = environment();
    return { isNew: days < PKYX_NEW_MEMBER_DAYS, isEstablished: days >= PKYX_ESTABLISHED_AFTER_DAYS };
  }
}
