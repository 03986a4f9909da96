import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './api-client';
import type { Site } from './api-types';

/** What the admin has set of the site itself. */
export const siteQuery = () =>
  queryOptions({
    queryKey: ['site'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/site', { signal })),
    staleTime: 5 * 60_000,
  });

/** What the frame of the page has asked for; nothing until it is there. */
export function useSite(): Site | undefined {
  return useQuery({ ...siteQuery(), enabled: false }).data;
}

export function useSiteName(): string {
  return useSite()?.name ?? 'pkyx';
}
