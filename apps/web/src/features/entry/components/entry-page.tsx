import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { FailureMessage } from '../../../components/failure-message';
import { entryAddress } from '../../../lib/addresses';
import type { Entry } from '../../../lib/api-types';
import { isNotFound, isProblem } from '../../../lib/problem';
import { entryQuery } from '../api/entry';
import { DeletedEntry } from './deleted-entry';
import { EntryDetails } from './entry-details';
import { EntrySkeleton } from './entry-skeleton';
import { UnknownEntry } from './unknown-entry';

interface EntryPageProps {
  /** what other features offer beside the entry's name, and below what it says */
  headAction?: (entry: Entry) => ReactNode;
  below?: (entry: Entry) => ReactNode;
}

export function EntryPage({ headAction, below }: EntryPageProps) {
  const { slug = '' } = useParams();
  const { search } = useLocation();
  const { data: entry, error, refetch, isPaused } = useQuery(entryQuery(slug));
  if (isProblem(error, 'entry-deleted')) return <DeletedEntry slug={slug} />;
  if (isNotFound(error)) return <UnknownEntry name={slug} />;
  if (error || (isPaused && !entry)) return <FailureMessage error={error} onRetry={() => void refetch()} order={1} />;
  if (!entry) return <EntrySkeleton />;
  // After a rename the API answers under the new address.
  if (entry.slug !== slug) return <Navigate to={{ pathname: entryAddress(entry.slug), search }} replace />;
  return <EntryDetails entry={entry} headAction={headAction?.(entry)} below={below?.(entry)} />;
}
