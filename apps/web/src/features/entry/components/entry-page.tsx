import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation, useParams } from 'react-router';
import { FailureMessage } from '../../../components/failure-message';
import { entryAddress } from '../../../lib/addresses';
import { isNotFound } from '../../../lib/problem';
import { entryQuery } from '../api/entry';
import { EntryDetails } from './entry-details';
import { EntrySkeleton } from './entry-skeleton';
import { UnknownEntry } from './unknown-entry';

export function EntryPage() {
  const { slug = '' } = useParams();
  const { search } = useLocation();
  const { data: entry, error, refetch, isPaused } = useQuery(entryQuery(slug));
  if (isNotFound(error)) return <UnknownEntry name={slug} />;
  if (error || (isPaused && !entry)) return <FailureMessage error={error} onRetry={() => void refetch()} order={1} />;
  if (!entry) return <EntrySkeleton />;
  // After a rename the API answers under the new address.
  if (entry.slug !== slug) return <Navigate to={{ pathname: entryAddress(entry.slug), search }} replace />;
  return <EntryDetails entry={entry} />;
}
