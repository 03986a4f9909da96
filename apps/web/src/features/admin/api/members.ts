import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';
import type { AdminUser, Block, Role } from '../../../lib/api-types';

export interface MemberFilter {
  /** start of the user name */
  q: string;
  role: Role | null;
  blocked: boolean;
}

/** Members, the newest first; by name once one is looked for. */
export const membersQuery = ({ q, role, blocked }: MemberFilter) =>
  infiniteQueryOptions({
    queryKey: ['own', 'admin', 'members', q, role, blocked],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/admin/users', {
          params: {
            query: {
              q: q || undefined,
              role: role ?? undefined,
              blocked: blocked ? 'true' : undefined,
              limit: 30,
              cursor: pageParam,
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export function changeMember(username: string, change: { role?: Role; block?: Block | null }): Promise<AdminUser> {
  return answerOf(api.PATCH('/api/v1/admin/users/{username}', { params: { path: { username } }, body: change }));
}
