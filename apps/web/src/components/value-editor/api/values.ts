import { queryOptions } from '@tanstack/react-query';
import { api, editDoneOf, type Tagged, taggedAnswerOf } from '../../../lib/api-client';
import type { Attribute, AttributeInput, ValueInput } from '../../../lib/api-types';

export function readValue(slug: string, key: string, signal?: AbortSignal): Promise<Tagged<Attribute>> {
  return taggedAnswerOf(
    api.GET('/api/v1/entries/{slug}/attributes/{key}', { params: { path: { slug, key } }, signal, cache: 'no-cache' }),
  );
}

/** One value as it is now, each time somebody is about to edit it. */
export const valueQuery = (slug: string, key: string) =>
  queryOptions({
    queryKey: ['value', slug, key],
    queryFn: ({ signal }) => readValue(slug, key, signal),
    staleTime: 0,
    gcTime: 0,
  });

export function addValue(slug: string, input: AttributeInput): Promise<Tagged<Attribute>> {
  return taggedAnswerOf(api.POST('/api/v1/entries/{slug}/attributes', { params: { path: { slug } }, body: input }));
}

/** Says a value anew. Throws the problem `stale` where it is not the one of the tag any more. */
export function putValue(slug: string, key: string, input: ValueInput, etag: string): Promise<Tagged<Attribute>> {
  return taggedAnswerOf(
    api.PUT('/api/v1/entries/{slug}/attributes/{key}', {
      params: { path: { slug, key }, header: { 'If-Match': etag } },
      body: input,
    }),
  );
}

/** Throws as `putValue`. */
export function deleteValue(slug: string, key: string, etag: string): Promise<void> {
  return editDoneOf(
    api.DELETE('/api/v1/entries/{slug}/attributes/{key}', {
      params: { path: { slug, key }, header: { 'If-Match': etag } },
    }),
  );
}
