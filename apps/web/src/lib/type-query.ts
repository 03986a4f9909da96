import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api-client';

/** A type with the attributes that its entries usually have. */
export const typeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['types', slug],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/types/{slug}', { params: { path: { slug } }, signal })),
    staleTime: 5 * 60_000,
  });
