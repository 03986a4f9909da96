import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

const PAGE = 30;

/** The history of an entry, page by page, the newest revision first. */
export const revisionsQuery = (slug: string) =>
  infiniteQueryOptions({
    queryKey: ['revisions', slug, 'list'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/entries/{slug}/revisions', {
          params: { path: { slug }, query: { limit: PAGE, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** One edit: who made it, when and why. */
export const revisionQuery = (slug: string, number: number) =>
  queryOptions({
    queryKey: ['revisions', slug, number],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/entries/{slug}/revisions/{number}', { params: { path: { slug, number } }, signal })),
  });

/** What is different in version `to`, seen from version `from`. */
export const diffQuery = (slug: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['revisions', slug, 'diff', from, to],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/entries/{slug}/revisions/{number}/diff', {
          params: { path: { slug, number: to }, query: { against: from } },
          signal,
        }),
      ),
  });
