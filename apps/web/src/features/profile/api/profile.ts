import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

export const profileQuery = (username: string) =>
  queryOptions({
    queryKey: ['profiles', username],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/users/{username}', { params: { path: { username } }, signal })),
  });
