import type { InfiniteData } from '@tanstack/react-query';
import type { Comment, CommentList } from '../../../lib/api-types';

/** A comment and what was answered to it. */
export interface Thread {
  comment: Comment;
  replies: Comment[];
}

/** Comments by time with their replies; one that is there twice (written here, then loaded) counts once. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  const known = [...new Map(comments.map((comment) => [comment.id, comment])).values()];
  return known
    .filter(({ replyTo }) => replyTo === null)
    .map((comment) => ({ comment, replies: known.filter(({ replyTo }) => replyTo === comment.id) }));
}

/** The loaded pages with a comment as it is now: in its place, or else at the end. */
export function withComment<Cursor>(
  loaded: InfiniteData<CommentList, Cursor>,
  comment: Comment,
): InfiniteData<CommentList, Cursor> {
  const known = loaded.pages.some(({ items }) => items.some(({ id }) => id === comment.id));
  const last = loaded.pages.length - 1;
  const pages = loaded.pages.map((page, index) => ({
    ...page,
    items: known
      ? page.items.map((item) => (item.id === comment.id ? comment : item))
      : [...page.items, ...(index === last ? [comment] : [])],
  }));
  return { ...loaded, pages };
}
