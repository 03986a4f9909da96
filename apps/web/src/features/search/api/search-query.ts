import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

/** Entries whose names fit a text, best first, page by page. */
export const searchQuery = (text: string, type: string | null) =>
  infiniteQueryOptions({
    queryKey: ['search', text, type],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/search', {
          params: { query: { q: text, type: type ?? undefined, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: text !== '',
  });
