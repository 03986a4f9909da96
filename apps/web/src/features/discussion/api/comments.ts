import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api, doneOf } from '../../../lib/api-client';
import type { Comment } from '../../../lib/api-types';

/** The discussion of an entry page by page, oldest first. */
export const commentsQuery = (slug: string) =>
  infiniteQueryOptions({
    queryKey: ['comments', slug],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/entries/{slug}/comments', {
          params: { path: { slug }, query: { limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export function addComment(slug: string, text: string, replyTo: string | null): Promise<Comment> {
  return answerOf(api.POST('/api/v1/entries/{slug}/comments', { params: { path: { slug } }, body: { text, replyTo } }));
}

/** Throws a 412 whose `current` is the comment as it is, when it is not as it was seen. */
export function editComment(slug: string, { id, version }: Comment, text: string): Promise<Comment> {
  return answerOf(
    api.PATCH('/api/v1/entries/{slug}/comments/{id}', {
      params: { path: { slug, id }, header: { 'If-Match': `"${id}-${version}"` } },
      body: { text },
    }),
  );
}

export function deleteComment(slug: string, id: string): Promise<void> {
  return doneOf(api.DELETE('/api/v1/entries/{slug}/comments/{id}', { params: { path: { slug, id } } }));
}

/** Only who deleted a comment may bring it back. */
export function restoreComment(slug: string, id: string): Promise<Comment> {
  return answerOf(api.POST('/api/v1/entries/{slug}/comments/{id}/restorations', { params: { path: { slug, id } } }));
}
