import { api, editDoneOf, type Tagged, taggedAnswerOf } from '../../../lib/api-client';
import type { Entry, NewEntry } from '../../../lib/api-types';

/** Creates an entry; the same key again answers the same entry. Throws as `taggedAnswerOf`. */
export function createEntry(body: NewEntry, key: string): Promise<Tagged<Entry>> {
  return taggedAnswerOf(api.POST('/api/v1/entries', { params: { header: { 'Idempotency-Key': key } }, body }));
}

/** Takes back what was created, unless somebody has edited it since. */
export function removeCreated({ data, etag }: Tagged<Entry>): Promise<void> {
  return editDoneOf(
    api.DELETE('/api/v1/entries/{slug}', { params: { path: { slug: data.id }, header: { 'If-Match': etag } } }),
  );
}
