import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

/** The pairs that readers put side by side most. */
export const popularComparisonsQuery = () =>
  queryOptions({
    queryKey: ['comparisons', 'popular'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/comparisons/popular', { signal })),
  });

export const newestEntriesQuery = (limit: number) =>
  queryOptions({
    queryKey: ['entries', 'newest', limit],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/entries', { params: { query: { sort: 'newest', limit } }, signal })),
  });

/** How the server reads "A pk B": which entries the names stand for, or what comes close. */
export const comparisonReadingQuery = (text: string) =>
  queryOptions({
    queryKey: ['comparisons', 'queries', text],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/comparisons/queries', { params: { query: { q: text } }, signal })),
  });
