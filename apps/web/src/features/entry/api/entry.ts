import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, editDoneOf, type Tagged, taggedAnswerOf } from '../../../lib/api-client';
import type { Entry, EntryChange } from '../../../lib/api-types';

export function entryQuery(slug: string) {
  return queryOptions({
    queryKey: ['entry', slug],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/entries/{slug}', { params: { path: { slug } }, signal })),
  });
}

/** An entry as it is now, with the tag that its changes name. */
export function readEntry(slug: string, signal?: AbortSignal): Promise<Tagged<Entry>> {
  return taggedAnswerOf(api.GET('/api/v1/entries/{slug}', { params: { path: { slug } }, signal, cache: 'no-cache' }));
}

/** Read anew each time somebody is about to edit it. */
export const entryNowQuery = (slug: string) =>
  queryOptions({
    queryKey: ['entry-now', slug],
    queryFn: ({ signal }) => readEntry(slug, signal),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Renames an entry, or changes its type or aliases. Throws `stale` where it is not the one of the tag any more. */
export function changeEntry(slug: string, change: EntryChange, etag: string): Promise<Tagged<Entry>> {
  return taggedAnswerOf(
    api.PATCH('/api/v1/entries/{slug}', {
      params: { path: { slug }, header: { 'If-Match': etag } },
      body: change,
    }),
  );
}

/** Its history stays, and can bring it back. Throws as `changeEntry`. */
export function deleteEntry(slug: string, etag: string): Promise<void> {
  return editDoneOf(api.DELETE('/api/v1/entries/{slug}', { params: { path: { slug }, header: { 'If-Match': etag } } }));
}
