import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api-client';

/** What readers compare entries with beside each other, most viewed first; the entry asked about is the first side. */
export const relatedPairsQuery = (slugs: readonly string[]) =>
  queryOptions({
    queryKey: ['comparisons', 'related', ...slugs],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/comparisons/related', { params: { query: { entries: slugs.join(',') } }, signal })),
    staleTime: 5 * 60_000,
  });
