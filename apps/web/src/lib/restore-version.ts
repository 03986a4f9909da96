import { answerOf, api } from './api-client';
import type { Revision } from './api-types';

/** Makes a version current again, by a new revision. */
export function restoreVersion(slug: string, number: number, comment: string): Promise<Revision> {
  return answerOf(
    api.POST('/api/v1/entries/{slug}/revisions/{number}/restorations', {
      params: { path: { slug, number } },
      body: { comment },
    }),
  );
}
