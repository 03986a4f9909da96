import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isNotFound } from '../lib/problem';
import { FailureMessage } from './failure-message';
import { NotFoundMessage } from './not-found-message';
import { PageSkeleton } from './skeletons';

interface QueryPageProps<Data> {
  query: UseQueryResult<Data>;
  notFoundTitle: string;
  children: (data: Data) => ReactNode;
}

/** A page that shows one answer of the API, and all that it looks like until then or instead. */
export function QueryPage<Data>({ query, notFoundTitle, children }: QueryPageProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (isNotFound(query.error)) return <NotFoundMessage title={notFoundTitle} />;
  if (query.error) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} order={1} />;
  return <PageSkeleton />;
}
