import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

/** How the site fares, asked again every ten seconds while somebody looks. */
export const overviewQuery = () =>
  queryOptions({
    queryKey: ['own', 'admin', 'overview'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/admin/overview', { signal })),
    refetchInterval: 10_000,
    staleTime: 0,
  });
