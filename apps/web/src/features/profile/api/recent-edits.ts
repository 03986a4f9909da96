import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

const SHOWN = 10;

/** What a member edited last. */
export const recentEditsQuery = (username: string) =>
  queryOptions({
    queryKey: ['changes', 'of', username],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/changes', { params: { query: { user: username, limit: SHOWN } }, signal })),
  });
