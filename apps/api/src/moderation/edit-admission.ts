import { environment } from '@pkyx/config';
import type { ChangeRecord } from '@pkyx/persistence';
import type { Editor } from '../common/access/editor';
import type { AttemptBy, AttemptLimits } from '../rate-limits/attempt-limits.service';
import { ATTEMPTS } from '../rate-limits/rate-limits';
import { newLinksIn } from './external-links';
import { newMemberLimit, tooManyLinks } from './moderation-problems';

/** How long somebody has been a member. */
export interface Standing {
  /** the limits for new members hold */
  isNew: boolean;
  /** trusted with what is closed to recent accounts */
  isEstablished: boolean;
}

/** What may be done within one request of an editor. It is one edit, however often its transaction is repeated. */
export class EditAdmission {
  private counted: AttemptBy[] = [];

  constructor(
    readonly editor: Editor,
    readonly standing: Standing,
    private readonly limits: AttemptLimits,
  ) {}

  /** Counts the edit; throws a 429 when a new member has made as many as may be. */
  async count(): Promise<void> {
    if (!this.standing.isNew || this.counted.length > 0) return;
    await this.take(['edit-by-new-member', this.editor.id], false);
    await this.take(['edit-by-new-members-at-address', this.editor.address], true);
  }

  /** Takes the count back: the edit was refused, or changed nothing. */
  async giveBack(): Promise<void> {
    await this.limits.giveBack(...this.counted);
    this.counted = [];
  }

  /** Throws `too-many-links`. */
  demandFewLinks(changes: readonly Pick<ChangeRecord, 'before' | 'after'>[], comment: string): void {
    const most = environment().PKYX_NEW_MEMBER_LINKS;
    if (this.standing.isNew && newLinksIn(changes, comment) > most) throw tooManyLinks(most);
  }

  private async take(attempt: AttemptBy, shared: boolean): Promise<void> {
    this.counted.push(attempt);
    const seconds = await this.limits.waitAfter(attempt);
    if (seconds !== null) throw newMemberLimit(ATTEMPTS[attempt[0]].attempts, shared, seconds);
  }
}
