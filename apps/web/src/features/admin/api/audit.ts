import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

/** What people with a role have done, the newest first. */
export const auditQuery = () =>
  infiniteQueryOptions({
    queryKey: ['own', 'admin', 'audit'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET('/api/v1/admin/audit', { params: { query: { limit: 50, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });
