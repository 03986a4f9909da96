import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answerOf, api } from './api-client';

export const ENTRY_SORTS = ['newest', 'views', 'edited', 'title'] as const;
export type EntrySort = (typeof ENTRY_SORTS)[number];

/** Entries page by page, of one type or of all. */
export const entriesQuery = (sort: EntrySort, type: string | null) =>
  infiniteQueryOptions({
    queryKey: ['entries', 'list', sort, type],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/entries', {
          params: { query: { sort, limit: 24, type: type ?? undefined, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
