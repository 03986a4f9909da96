import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, doneOf } from '../../../lib/api-client';

export const sessionsQuery = () =>
  queryOptions({
    queryKey: ['own', 'sessions'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/users/me/sessions', { signal })),
    staleTime: 0,
  });

/** Signs devices out, one after the other. */
export async function endSessions(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await doneOf(api.DELETE('/api/v1/users/me/sessions/{id}', { params: { path: { id } } }));
  }
}
