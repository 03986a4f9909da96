import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailureMessage } from '../../../../components/failure-message';
import { RowSkeletons } from '../../../../components/skeletons';

interface LoadedFormProps<Data, Key extends QueryKey> {
  query: UseQueryOptions<Data, Error, Data, Key>;
  children: (data: Data) => ReactNode;
}

/** A form about something that is read first, as it is when the form opens. */
export function LoadedForm<Data, Key extends QueryKey>({ query, children }: LoadedFormProps<Data, Key>) {
  const { data, error, refetch } = useQuery(query);
  if (data !== undefined) return children(data);
  if (error) return <FailureMessage error={error} onRetry={() => void refetch()} />;
  return <RowSkeletons count={4} />;
}
