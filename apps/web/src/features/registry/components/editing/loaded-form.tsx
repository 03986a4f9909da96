import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailureMessage } from '../../../../components/failure-message';
import { RowSkeletons } from '../../../../components/skeletons';

/** A form about something that is read first, as it is now. */
export function LoadedForm<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} />;
  return <RowSkeletons count={4} />;
}
