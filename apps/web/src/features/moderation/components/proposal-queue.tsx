import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { InfiniteList } from '../../../components/infinite-list';
import { RowSkeletons } from '../../../components/skeletons';
import type { Proposal } from '../../../lib/api-types';
import { proposalsQuery } from '../api/proposals';
import classes from './moderation.module.css';
import { ProposalCard } from './proposal-card';

/** Edits in one state. J and K move from one to the next and back. */
export function ProposalQueue({ state }: { state: Proposal['state'] }) {
  const { t } = useTranslation('moderation');
  const query = useInfiniteQuery(proposalsQuery(state));
  const list = useRef<HTMLUListElement>(null);
  if (query.isPending) return <RowSkeletons count={4} height={120} />;
  if (!query.data) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} />;

  const proposals = query.data.pages.flatMap(({ items }) => items);
  if (proposals.length === 0) return <p className={classes.detail}>{t(`none.${state}`)}</p>;

  const focus = (index: number) => (list.current?.children[index] as HTMLElement | undefined)?.focus();
  const focused = () => [...(list.current?.children ?? [])].findIndex((card) => card.contains(document.activeElement));
  const onKeyDown = (event: React.KeyboardEvent<HTMLUListElement>) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') focus(focused() + 1);
    else if (event.key === 'k') focus(focused() - 1);
  };
  return (
    <InfiniteList
      hasMore={query.hasNextPage}
      loading={query.isFetchingNextPage}
      failed={query.isFetchNextPageError}
      onMore={() => void query.fetchNextPage()}
    >
      {state === 'pending' && <p className={classes.detail}>{t('keys')}</p>}
      <ul ref={list} className={classes.cards} aria-label={t('queue')} onKeyDown={onKeyDown}>
        {proposals.map((proposal, index) => (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            onDecided={() => focus(index + 1 < proposals.length ? index + 1 : index - 1)}
          />
        ))}
      </ul>
    </InfiniteList>
  );
}
