import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './api-client';

/** What the admin has set of the site itself. */
export const siteQuery = () =>
  queryOptions({
    queryKey: ['site'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/site', { signal })),
    staleTime: 5 * 60_000,
  });

/** The name of the site, which the frame of the page has asked for. */
export function useSiteName(): string {
  const { data } = useQuery({ ...siteQuery(), enabled: false });
  return data?.name ?? 'pkyx';
}
