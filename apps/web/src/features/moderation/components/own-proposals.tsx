import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { FormFailure } from '../../../components/form/form-failure';
import { InfiniteList } from '../../../components/infinite-list';
import { Section } from '../../../components/section';
import { RowSkeletons } from '../../../components/skeletons';
import { ownProposalsQuery, withdrawProposal } from '../api/proposals';
import classes from './moderation.module.css';
import { ProposalSummary } from './proposal-summary';

/** One's own edits that wait for a moderator, or did. */
export function OwnProposals() {
  const { t } = useTranslation('moderation');
  const queryClient = useQueryClient();
  const query = useInfiniteQuery(ownProposalsQuery());
  const withdrawing = useMutation({
    mutationFn: withdrawProposal,
    networkMode: 'always',
    onSettled: () => queryClient.invalidateQueries({ queryKey: ownProposalsQuery().queryKey }),
  });
  const proposals = query.data?.pages.flatMap(({ items }) => items) ?? [];

  return (
    <Section title={t('own.title')} lead={t('own.lead')}>
      {query.isPending && <RowSkeletons count={2} height={90} />}
      {query.isError && <FailureMessage error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && proposals.length === 0 && <p className={classes.detail}>{t('own.none')}</p>}
      <FormFailure failure={withdrawing.error} />
      {proposals.length > 0 && (
        <InfiniteList
          hasMore={query.hasNextPage}
          loading={query.isFetchingNextPage}
          failed={query.isFetchNextPageError}
          onMore={() => void query.fetchNextPage()}
        >
          <ul className={classes.cards} aria-label={t('own.title')}>
            {proposals.map((proposal) => (
              <li key={proposal.id} className={classes.card}>
                <ProposalSummary proposal={proposal} />
                {proposal.state === 'pending' && (
                  <div className={classes.decisions}>
                    <Button
                      size="xs"
                      variant="default"
                      loading={withdrawing.isPending && withdrawing.variables === proposal.id}
                      onClick={() => withdrawing.mutate(proposal.id)}
                    >
                      {t('own.withdraw')}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </InfiniteList>
      )}
    </Section>
  );
}
