import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { InfiniteList } from '../../../components/infinite-list';
import { RowSkeletons } from '../../../components/skeletons';
import type { Proposal } from '../../../lib/api-types';
import { proposalsQuery } from '../api/proposals';
import classes from './moderation.module.css';
import { ProposalCards } from './proposal-cards';

/** Edits in one state. */
export function ProposalQueue({ state }: { state: Proposal['state'] }) {
  const { t } = useTranslation('moderation');
  const query = useInfiniteQuery(proposalsQuery(state));
  if (query.isPending) return <RowSkeletons count={4} height={120} />;
  if (!query.data) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} />;

  const proposals = query.data.pages.flatMap(({ items }) => items);
  if (proposals.length === 0) return <p className={classes.detail}>{t(`none.${state}`)}</p>;
  return (
    <InfiniteList
      hasMore={query.hasNextPage}
      loading={query.isFetchingNextPage}
      failed={query.isFetchNextPageError}
      onMore={() => void query.fetchNextPage()}
    >
      {state === 'pending' && <p className={classes.detail}>{t('keys')}</p>}
      <ProposalCards proposals={proposals} />
    </InfiniteList>
  );
}
