import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { parseComment, usernameKey } from '@pkyx/domain';
import { inTransaction, ModelName, type RevisionRecord, type UserRecord } from '@pkyx/persistence';
import { type Connection, type Model, Types } from 'mongoose';
import { notFound } from '../common/problem/problem';
import { AuditService } from '../users/audit.service';
import { CommentRollbackService } from './comment-rollback.service';
import type { RollbackDto, RollbackPreviewDto, RollbackRequestDto } from './dto/rollback.dto';
import { EntryRollbackService, type RollbackOrder } from '../entries/writing/entry-rollback.service';

type Member = Pick<UserRecord, '_id' | 'username'>;

/** A request is to be answered within half a minute; what is left then takes another. */
const MOST_MILLISECONDS = 20_000;

/** Undoes all that members did since a time. */
@Injectable()
export class RollbacksService {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Revision) private readonly revisions: Model<RevisionRecord>,
    @InjectModel(ModelName.User) private readonly users: Model<UserRecord>,
    private readonly entries: EntryRollbackService,
    private readonly comments: CommentRollbackService,
    private readonly audit: AuditService,
  ) {}

  async preview(username: string, time: string): Promise<RollbackPreviewDto> {
    const [authors, since] = [idsOf(await this.membersOf([username])), new Date(time)];
    return {
      edits: await this.revisions.countDocuments(editsOf(authors, since)),
      comments: await this.comments.count({ authors, since }),
    };
  }

  async rollBack(usernames: string[], { since: time, comment: text }: RollbackRequestDto, actor: string) {
    const [since, comment, moderator] = [new Date(time), parseComment(text), new Types.ObjectId(actor)];
    const members = await this.membersOf(usernames);
    const authors = idsOf(members);
    const result: RollbackDto = { reverted: 0, skipped: 0, comments: 0, remaining: 0 };
    try {
      result.comments = await this.comments.delete({ authors, since }, moderator);
      const isTaken: RollbackOrder['isTaken'] = ({ author, at }) =>
        at >= since && authors.some((id) => id.equals(author));
      await this.rollBackEntries(await this.entriesOf(authors, since), { moderator, comment, isTaken }, result);
    } finally {
      await this.record(members, { since: since.toISOString(), comment, ...result }, actor);
    }
    return result;
  }

  /**
   * Adds to `result` as it goes, so that it is known even when one entry fails. One after the other: each edit counts for the
   * moderator and the type, so several at once would only wait for each other.
   */
  private async rollBackEntries(entries: Types.ObjectId[], order: RollbackOrder, result: RollbackDto): Promise<void> {
    const deadline = Date.now() + MOST_MILLISECONDS;
    result.remaining = entries.length;
    for (const entry of entries) {
      if (Date.now() > deadline) return;
      const { reverted, skipped } = await this.entries.rollBack(entry, order);
      result.reverted += reverted;
      result.skipped += skipped;
      result.remaining -= 1;
    }
  }

  /** The entries with edits that still hold, the one edited last first. */
  private async entriesOf(authors: Types.ObjectId[], since: Date): Promise<Types.ObjectId[]> {
    const edited = await this.revisions.aggregate<{ _id: Types.ObjectId }>([
      { $match: editsOf(authors, since) },
      { $group: { _id: '$entry', last: { $max: '$at' } } },
      { $sort: { last: -1 } },
    ]);
    return edited.map(({ _id }) => _id);
  }

  private async membersOf(usernames: string[]): Promise<Member[]> {
    const keys = new Map(usernames.map((username) => [usernameKey(username), username]));
    const members = await this.users
      .find({ usernameKey: { $in: [...keys.keys()] } }, { username: 1, usernameKey: 1 })
      .lean<(Member & Pick<UserRecord, 'usernameKey'>)[]>();
    const unknown = [...keys].find(([key]) => !members.some((member) => member.usernameKey === key));
    if (unknown) throw notFound({ zh: '用户', en: 'member' }, unknown[1]);
    return members;
  }

  private record(members: Member[], details: Record<string, unknown>, actor: string): Promise<void> {
    const target = members.map(({ username }) => username).join(', ');
    return inTransaction(this.connection, (session) =>
      this.audit.record(session, { actor, action: 'user.rollback', target, details }),
    );
  }
}

function idsOf(members: readonly Member[]): Types.ObjectId[] {
  return members.map(({ _id }) => _id);
}

function editsOf(authors: Types.ObjectId[], since: Date) {
  return { author: { $in: authors }, at: { $gte: since }, reverted: false };
}
