import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { FailureMessage } from '../../components/failure-message';
import { PageSkeleton } from '../../components/skeletons';
import { entryAddress } from '../../lib/addresses';
import { answerOf, api } from '../../lib/api-client';

/** 手气不错: leads to an entry that chance picks, another one each time. */
export function Component() {
  const query = useQuery({
    queryKey: ['entries', 'random'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/entries/random', { cache: 'no-store', signal })),
    gcTime: 0,
    staleTime: 0,
  });
  if (query.data && !query.isFetching) return <Navigate replace to={entryAddress(query.data.slug)} />;
  if (query.error) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} order={1} />;
  return <PageSkeleton />;
}
