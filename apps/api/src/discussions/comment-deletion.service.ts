import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import {
  type CommentDeletion,
  type CommentRecord,
  type CommentView,
  findComments,
  inTransaction,
  ModelName,
} from '@pkyx/persistence';
import { type ClientSession, type Connection, type Model, Types } from 'mongoose';
import type { Caller } from '../common/access/caller';
import { type EntryReference, EntryReferencesService } from '../entries/entry-references.service';
import { AuditService } from '../users/audit.service';
import { idOf, noSuchComment, notDeleted, notYourComment, notYourDeletion } from './discussion-problems';

/** Takes comments away and brings them back. Their text stays where only the operator sees it. */
@Injectable()
export class CommentDeletionService {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Comment) private readonly comments: Model<CommentRecord>,
    private readonly entries: EntryReferencesService,
    private readonly audit: AuditService,
  ) {}

  /** One's own comment; a moderator any, and then it is audited. */
  async delete(reference: string, id: string, caller: Caller): Promise<void> {
    const entry = await this.entries.find(reference);
    const deletion = { by: new Types.ObjectId(caller.id), at: new Date() };
    await inTransaction(this.connection, async (session) => {
      const comment = await this.replaceDeletion(entry, id, deletion, session);
      if (!comment || comment.deletion) throw noSuchComment(id);
      const own = comment.author.toHexString() === caller.id;
      if (!own && caller.role === 'member') throw notYourComment();
      await this.countReply(comment, -1, session);
      if (!own) await this.record('comment.delete', entry, comment, caller, session);
    });
  }

  /** By who deleted it. */
  async restore(reference: string, id: string, caller: Caller): Promise<CommentView> {
    const entry = await this.entries.find(reference);
    await inTransaction(this.connection, async (session) => {
      const comment = await this.replaceDeletion(entry, id, null, session);
      if (!comment) throw noSuchComment(id);
      if (!comment.deletion) throw notDeleted();
      if (comment.deletion.by.toHexString() !== caller.id) throw notYourDeletion();
      await this.countReply(comment, 1, session);
      if (comment.author.toHexString() !== caller.id)
        await this.record('comment.restore', entry, comment, caller, session);
    });
    const [restored] = await findComments(this.comments, [{ $match: { _id: idOf(id) } }]);
    if (!restored) throw noSuchComment(id);
    return restored;
  }

  /** The comment as it was before; what is refused after that undoes the change with the transaction. */
  private replaceDeletion(
    { _id: entry }: EntryReference,
    id: string,
    deletion: CommentDeletion | null,
    session: ClientSession,
  ): Promise<CommentRecord | null> {
    return this.comments
      .findOneAndUpdate({ _id: idOf(id), entry }, { $set: { deletion } }, { session, returnDocument: 'before' })
      .lean<CommentRecord>();
  }

  private async countReply({ replyTo }: CommentRecord, by: 1 | -1, session: ClientSession): Promise<void> {
    if (replyTo) await this.comments.updateOne({ _id: replyTo }, { $inc: { replies: by } }, { session });
  }

  private record(
    action: string,
    { slug }: EntryReference,
    comment: CommentRecord,
    caller: Caller,
    session: ClientSession,
  ): Promise<void> {
    const details = { comment: comment._id.toHexString(), text: comment.text };
    return this.audit.record(session, { actor: caller.id, action, target: slug, details });
  }
}
