import type { CommentView } from '@pkyx/persistence';
import type { CommentDto } from './dto/comment.dto';

/** The only way a comment becomes JSON. Of a deleted one nothing is told but that it was there. */
export function presentComment(comment: CommentView): CommentDto {
  const { _id, replyTo, version, createdAt, editedAt } = comment;
  const said = comment.deletion === null;
  return {
    id: _id.toHexString(),
    replyTo: replyTo?.toHexString() ?? null,
    author: said ? (comment.authorView[0]?.username ?? null) : null,
    text: said ? comment.text : null,
    version,
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  };
}
