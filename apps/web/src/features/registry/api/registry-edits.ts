import { queryOptions } from '@tanstack/react-query';
import { api, type Tagged, taggedAnswerOf } from '../../../lib/api-client';
import type { AttributeChange, EntryType, RegistryAttribute, TypeChange } from '../../../lib/api-types';

/** An attribute as it is now, for somebody who is about to change it. */
export const editedAttributeQuery = (key: string) =>
  queryOptions({
    queryKey: ['attributes', key, 'edited'],
    queryFn: ({ signal }): Promise<Tagged<RegistryAttribute>> =>
      taggedAnswerOf(api.GET('/api/v1/attributes/{key}', { params: { path: { key } }, signal, cache: 'no-cache' })),
    staleTime: 0,
    gcTime: 0,
  });

/** Throws the problem `stale` where it is not the version of the tag any more. */
export function changeAttribute(
  key: string,
  change: AttributeChange,
  etag: string,
): Promise<Tagged<RegistryAttribute>> {
  return taggedAnswerOf(
    api.PATCH('/api/v1/attributes/{key}', {
      params: { path: { key }, header: { 'If-Match': etag } },
      body: change,
    }),
  );
}

/** A type as it is now, for somebody who is about to change it. */
export const editedTypeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['types', slug, 'edited'],
    queryFn: ({ signal }): Promise<Tagged<EntryType>> =>
      taggedAnswerOf(api.GET('/api/v1/types/{slug}', { params: { path: { slug } }, signal, cache: 'no-cache' })),
    staleTime: 0,
    gcTime: 0,
  });

/** Throws the problem `stale` where it is not the version of the tag any more. */
export function changeType(slug: string, change: TypeChange, etag: string): Promise<Tagged<EntryType>> {
  return taggedAnswerOf(
    api.PATCH('/api/v1/types/{slug}', { params: { path: { slug }, header: { 'If-Match': etag } }, body: change }),
  );
}
