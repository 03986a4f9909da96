import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api, doneOf } from '../../../lib/api-client';
import type { OwnAccount, Watch } from '../../../lib/api-types';

export type DigestPeriod = OwnAccount['digest'];

/** Whether one watches an entry. */
export const watchQuery = (slug: string) =>
  queryOptions({
    queryKey: ['own', 'watch', slug],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/entries/{slug}/watch', { params: { path: { slug } }, signal })),
  });

/** The entries one watches, the last added first. */
export const watchlistQuery = () =>
  infiniteQueryOptions({
    queryKey: ['own', 'watchlist'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET('/api/v1/users/me/watches', { params: { query: { limit: 50, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });

export function watch(slug: string): Promise<Watch> {
  return answerOf(api.PUT('/api/v1/entries/{slug}/watch', { params: { path: { slug } } }));
}

export async function unwatch(slug: string): Promise<Watch> {
  await doneOf(api.DELETE('/api/v1/entries/{slug}/watch', { params: { path: { slug } } }));
  return { watching: false, watchedAt: null };
}

export function changeDigest(digest: DigestPeriod): Promise<OwnAccount> {
  return answerOf(api.PATCH('/api/v1/users/me', { body: { digest } }));
}

/** Ends the mails of whoever holds the token of the link; needs no session. */
export function unsubscribe(token: string): Promise<void> {
  return doneOf(api.POST('/api/v1/users/digest-unsubscriptions', { params: { query: { token } } }));
}
