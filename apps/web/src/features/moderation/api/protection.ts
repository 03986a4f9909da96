import { answerOf, api } from '../../../lib/api-client';
import type { Entry } from '../../../lib/api-types';

export interface Protection {
  level: Entry['protection'];
  /** null: until it is lifted */
  until: string | null;
}

export function protectEntry(slug: string, protection: Protection): Promise<Protection> {
  return answerOf(api.PUT('/api/v1/entries/{slug}/protection', { params: { path: { slug } }, body: protection }));
}
