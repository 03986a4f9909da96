import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api-client';

/** The most viewed entries, of a type or of all; a few more than a page shows, because it leaves out those it has already. */
export const popularEntriesQuery = (type?: string) =>
  queryOptions({
    queryKey: ['entries', 'popular', type],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/entries', { params: { query: { sort: 'views', type, limit: 20 } }, signal })),
    staleTime: 5 * 60_000,
  });
