import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api-client';

/** The types of entries, with how many entries each has. They change rarely. */
export const typesQuery = () =>
  queryOptions({
    queryKey: ['types'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/types', { params: { query: { limit: 100 } }, signal })),
    staleTime: 5 * 60_000,
  });
