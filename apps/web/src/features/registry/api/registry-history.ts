import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

const PAGE = 10;

/** The history of an attribute, the newest edit first. */
export const attributeHistoryQuery = (key: string) =>
  infiniteQueryOptions({
    queryKey: ['attributes', key, 'history'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/attributes/{key}/revisions', {
          params: { path: { key }, query: { limit: PAGE, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** The history of a type, the newest edit first. */
export const typeHistoryQuery = (slug: string) =>
  infiniteQueryOptions({
    queryKey: ['types', slug, 'history'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/types/{slug}/revisions', {
          params: { path: { slug }, query: { limit: PAGE, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
