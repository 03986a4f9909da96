import { api, taggedAnswerOf } from './api-client';
import type { Revision } from './api-types';

/** Makes a version current again, by a new revision. */
export async function restoreVersion(slug: string, number: number, comment: string): Promise<Revision> {
  const { data } = await taggedAnswerOf(
    api.POST('/api/v1/entries/{slug}/revisions/{number}/restorations', {
      params: { path: { slug, number } },
      body: { comment },
    }),
  );
  return data;
}
