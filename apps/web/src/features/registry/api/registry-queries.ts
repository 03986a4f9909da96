import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

/** An attribute; one that was merged into another answers as that one. */
export const attributeQuery = (key: string) =>
  queryOptions({
    queryKey: ['attributes', key],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/attributes/{key}', { params: { path: { key } }, signal })),
  });
