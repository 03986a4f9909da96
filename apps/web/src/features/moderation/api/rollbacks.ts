import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';
import type { Rollback } from '../../../lib/api-types';

export interface RollbackOrder {
  /** RFC 3339 */
  since: string;
  comment: string;
}

/** How much of a member's work a rollback would undo. */
export const rollbackPreviewQuery = (username: string, since: string) =>
  queryOptions({
    queryKey: ['own', 'moderation', 'rollback', username, since],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/admin/users/{username}/rollbacks', {
          params: { path: { username }, query: { since } },
          signal,
        }),
      ),
    staleTime: 0,
  });

/** Undoes all that a member did; goes on as long as one request is not enough for it. */
export async function rollBack(username: string, order: RollbackOrder): Promise<Rollback> {
  const done = await answerOf(
    api.POST('/api/v1/admin/users/{username}/rollbacks', { params: { path: { username } }, body: order }),
  );
  if (done.remaining === 0 || done.reverted === 0) return done;
  const rest = await rollBack(username, order);
  return { ...rest, reverted: done.reverted + rest.reverted, comments: done.comments + rest.comments };
}
