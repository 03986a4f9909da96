import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

export const typeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['types', slug],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/types/{slug}', { params: { path: { slug } }, signal })),
  });

export const attributeQuery = (key: string) =>
  queryOptions({
    queryKey: ['attributes', key],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/attributes/{key}', { params: { path: { key } }, signal })),
  });
