import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, doneOf } from '../../../lib/api-client';
import type { Merge } from '../../../lib/api-types';

/** Milliseconds between two looks at a merge that is under way. */
const POLLING = 1_500;

/** The latest merges of an attribute; looked at again and again while one is under way. */
export const mergesQuery = (key: string) =>
  queryOptions({
    queryKey: ['attributes', key, 'merges'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/attributes/{key}/merges', { params: { path: { key }, query: { limit: 20 } }, signal })),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.items.some(({ state: is }) => is === 'running') ? POLLING : false),
  });

export function startMerge(key: string, into: string, comment: string): Promise<Merge> {
  return answerOf(api.POST('/api/v1/attributes/{key}/merges', { params: { path: { key } }, body: { into, comment } }));
}

export function undoMerge({ from, id }: Pick<Merge, 'from' | 'id'>): Promise<void> {
  return doneOf(api.DELETE('/api/v1/attributes/{key}/merges/{id}', { params: { path: { key: from, id } } }));
}
