import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';
import { type ChangeFilters, queryOf } from '../rules/filters';

const PAGE = 30;
/** How many new changes are counted one by one; with more the list starts anew. */
export const MOST_NEWS = 100;
const NEWS_EVERY = 10_000;

/** Recent changes, page by page, the newest first. */
export const changesQuery = (filters: ChangeFilters) =>
  infiniteQueryOptions({
    queryKey: ['changes', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/changes', {
          params: { query: { ...queryOf(filters), limit: PAGE, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    // What one reads stays as it is until one asks for what is new.
    staleTime: Infinity,
  });

/**
 * What has changed from a moment on, asked for again and again while the page is in view. An answer that is the same as before
 * comes from the browser's cache: it revalidates by ETag.
 */
export const newsQuery = (filters: ChangeFilters, from: string) =>
  queryOptions({
    queryKey: ['news', filters, from],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/changes', {
          params: { query: { ...queryOf(filters), since: from, limit: MOST_NEWS } },
          signal,
        }),
      ),
    refetchInterval: NEWS_EVERY,
    refetchOnWindowFocus: true,
    staleTime: 0,
    gcTime: 0,
  });
