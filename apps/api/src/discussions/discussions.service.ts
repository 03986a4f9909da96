import { Injectable } from '@nestjs/common';
import { InjectConnection, InjectModel } from '@nestjs/mongoose';
import { DISCUSSION_TEXT_MAX_LENGTH, validateText } from '@pkyx/domain';
import {
  type CommentRecord,
  type CommentView,
  findComments,
  inTransaction,
  ModelName,
  placeOfComment,
  SHOWN_COMMENTS,
} from '@pkyx/persistence';
import { type ClientSession, type Connection, type Model, type PipelineStage, Types } from 'mongoose';
import type { Caller } from '../common/access/caller';
import { decodeCursor, encodeCursor, invalidCursor } from '../common/pagination/cursor';
import type { PageQueryDto } from '../common/pagination/page-query.dto';
import { versionTag } from '../common/preconditions/etag';
import { type Precondition, stale } from '../common/preconditions/if-match';
import { EntryReferencesService } from '../entries/entry-references.service';
import { commentUnknown, idOf, noSuchComment, notYourComment, replyToReply } from './discussion-problems';
import { presentComment } from './comment.presenter';
import type { NewCommentDto } from './dto/comment.dto';

/** What members say to one another about an entry. */
@Injectable()
export class DiscussionsService {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    @InjectModel(ModelName.Comment) private readonly comments: Model<CommentRecord>,
    private readonly entries: EntryReferencesService,
  ) {}

  /** Oldest first, replies below what they answer. */
  async page(
    reference: string,
    { limit, cursor }: PageQueryDto,
  ): Promise<{ found: CommentView[]; nextCursor: string | null }> {
    const { _id: entry } = await this.entries.find(reference);
    const scope = `comments ${entry.toHexString()}`;
    const matches = await findComments(this.comments, [
      { $match: { entry, ...SHOWN_COMMENTS, ...(cursor !== undefined && { place: { $gt: placeIn(scope, cursor) } }) } },
      { $sort: { place: 1 } },
      { $limit: limit + 1 },
    ]);
    const found = matches.slice(0, limit);
    const last = found.at(-1);
    return { found, nextCursor: last && matches.length > limit ? encodeCursor(scope, [last.place]) : null };
  }

  /** One comment that the discussion shows. */
  async get(reference: string, id: string): Promise<CommentView> {
    const { _id: entry } = await this.entries.find(reference);
    return this.view({ _id: idOf(id), entry, ...SHOWN_COMMENTS }, id);
  }

  /** Throws `text-…` of `validateText`, `comment-unknown` and `reply-to-reply`. */
  async add(
    reference: string,
    { text, replyTo }: NewCommentDto,
    { id: caller, username }: Caller,
  ): Promise<CommentView> {
    const { _id: entry } = await this.entries.find(reference);
    const [_id, createdAt] = [new Types.ObjectId(), new Date()];
    const said = { _id, entry, author: new Types.ObjectId(caller), text: textOf(text), createdAt };
    const comment = await inTransaction(this.connection, async (session) => {
      const answered = replyTo ? await this.countReply(entry, new Types.ObjectId(replyTo), session) : null;
      const written: CommentRecord = {
        ...said,
        replyTo: answered?._id ?? null,
        place: placeOfComment(said, answered?.place),
        version: 1,
        replies: 0,
        editedAt: null,
        deletion: null,
      };
      await this.comments.create([written], { session });
      return written;
    });
    return { ...comment, authorView: [{ username }] };
  }

  /** Throws `text-…` of `validateText`; a 412 has the comment as it is now. */
  async edit(
    reference: string,
    id: string,
    text: string,
    precondition: Precondition,
    caller: Caller,
  ): Promise<CommentView> {
    const { _id: entry } = await this.entries.find(reference);
    const current = await this.view({ _id: idOf(id), entry, deletion: null }, id);
    if (current.author.toHexString() !== caller.id) throw notYourComment();
    if (!precondition.admits(id, current.version))
      throw stale(presentComment(current), versionTag(id, current.version));
    const { modifiedCount } = await this.comments.updateOne(
      { _id: current._id, version: current.version, deletion: null },
      { $set: { text: textOf(text), editedAt: new Date() }, $inc: { version: 1 } },
    );
    // Another request was faster: now this one is stale, or the comment gone.
    if (modifiedCount === 0) return this.edit(reference, id, text, precondition, caller);
    return this.view({ _id: current._id }, id);
  }

  private async view(filter: PipelineStage.Match['$match'], id: string): Promise<CommentView> {
    const [comment] = await findComments(this.comments, [{ $match: filter }, { $limit: 1 }]);
    if (!comment) throw noSuchComment(id);
    return comment;
  }

  private async countReply(entry: Types.ObjectId, id: Types.ObjectId, session: ClientSession): Promise<CommentRecord> {
    const answered = await this.comments
      .findOneAndUpdate({ _id: id, entry, ...SHOWN_COMMENTS }, { $inc: { replies: 1 } }, { session })
      .lean<CommentRecord>();
    if (!answered) throw commentUnknown();
    if (answered.replyTo) throw replyToReply();
    return answered;
  }
}

function textOf(text: string): string {
  return validateText(text, { max: DISCUSSION_TEXT_MAX_LENGTH, field: 'text' });
}

function placeIn(scope: string, cursor: string): string {
  const [place] = decodeCursor(scope, cursor, 1);
  if (typeof place !== 'string') throw invalidCursor();
  return place;
}
