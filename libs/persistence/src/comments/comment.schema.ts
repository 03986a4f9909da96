import { Schema, type Types } from 'mongoose';

/** Who took a comment away, and when. */
export interface CommentDeletion {
  by: Types.ObjectId;
  at: Date;
}

/** Something that a member said about an entry. A deleted one is kept: whoever deleted it may bring it back. */
export interface CommentRecord {
  _id: Types.ObjectId;
  entry: Types.ObjectId;
  /** the comment that it answers; replies cannot be answered */
  replyTo: Types.ObjectId | null;
  /** where it stands in the discussion of its entry, see `placeOfComment` */
  place: string;
  author: Types.ObjectId;
  text: string;
  /** counts the edits of the text, from 1 */
  version: number;
  /** how many of its replies are not deleted */
  replies: number;
  createdAt: Date;
  editedAt: Date | null;
  deletion: CommentDeletion | null;
}

export const commentSchema = new Schema<CommentRecord>(
  {
    entry: { type: Schema.Types.ObjectId, required: true },
    replyTo: { type: Schema.Types.ObjectId, default: null },
    place: { type: String, required: true },
    author: { type: Schema.Types.ObjectId, required: true },
    text: { type: String, required: true },
    version: { type: Number, required: true, default: 1 },
    replies: { type: Number, required: true, default: 0 },
    createdAt: { type: Date, required: true },
    editedAt: { type: Date, default: null },
    deletion: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'comments', versionKey: false },
);

/**
 * Texts that sort as a discussion is read: comments by time, the replies to a comment right after it. `thread` is the
 * place of the comment that is answered.
 */
export function placeOfComment({ _id, createdAt }: Pick<CommentRecord, '_id' | 'createdAt'>, thread?: string): string {
  const own = `${createdAt.toISOString()}-${_id.toHexString()}`;
  return thread === undefined ? own : `${thread}/${own}`;
}
