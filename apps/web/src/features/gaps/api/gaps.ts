import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

/** What readers look for most and nobody has written, in entries of a type or in all. */
export const gapsQuery = (type: string | null) =>
  queryOptions({
    queryKey: ['gaps', type],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/gaps', { params: { query: { type: type ?? undefined, limit: 100 } }, signal })),
    placeholderData: keepPreviousData,
  });
