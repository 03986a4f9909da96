import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

export function entryQuery(slug: string) {
  return queryOptions({
    queryKey: ['entry', slug],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/entries/{slug}', { params: { path: { slug } }, signal })),
  });
}
