import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useParams, useSearchParams } from 'react-router';
import { FailureMessage } from '../../../components/failure-message';
import { NotFoundMessage } from '../../../components/not-found-message';
import { PageSkeleton } from '../../../components/skeletons';
import { historyAddress } from '../../../lib/addresses';
import { isNotFound } from '../../../lib/problem';
import { revisionsQuery } from '../api/revisions';
import { comparedVersions } from '../rules/compared-versions';
import { DeletionNotice } from './deletion-notice';
import { HistoryHead } from './history-head';
import { RevisionList } from './revision-list';
import { VersionComparison } from './version-comparison';

/** All versions of an entry, or what differs between two of them: the address says which. */
export function HistoryPage() {
  const { t } = useTranslation('history');
  const { slug = '' } = useParams();
  const { search } = useLocation();
  const [parameters] = useSearchParams();
  const query = useInfiniteQuery(revisionsQuery(slug));
  const first = query.data?.pages[0];
  if (!first) {
    if (isNotFound(query.error)) return <NotFoundMessage title={t('notFoundTitle', { name: slug })} />;
    if (query.error) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} order={1} />;
    return <PageSkeleton />;
  }

  const { entry, total } = first;
  // After a rename the API answers under the new address.
  if (entry.slug !== slug) return <Navigate to={{ pathname: historyAddress(entry.slug), search }} replace />;
  const compared = comparedVersions(parameters);
  return (
    <>
      <HistoryHead entry={entry} total={total} />
      {entry.deleted && first.items[0] && <DeletionNotice slug={slug} deletion={first.items[0]} />}
      {compared ? (
        <VersionComparison entry={entry} total={total} {...compared} />
      ) : (
        <RevisionList
          key={total}
          entry={entry}
          total={total}
          revisions={query.data?.pages.flatMap(({ items }) => items) ?? []}
          hasMore={query.hasNextPage}
          loading={query.isFetchingNextPage}
          failed={query.isFetchNextPageError}
          onMore={() => void query.fetchNextPage()}
        />
      )}
    </>
  );
}
