import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FailureMessage } from '../../../components/failure-message';
import { Section } from '../../../components/section';
import { RowSkeletons } from '../../../components/skeletons';
import { StateMessage } from '../../../components/state-message';
import { watchlistQuery } from '../api/watches';
import { DigestSetting } from './digest-setting';
import { WatchedEntry } from './watched-entry';
import list from '../../../components/row-list.module.css';

/** The entries one watches, and how often mails tell of them. */
export function Watchlist() {
  const { t } = useTranslation(['watchlist', 'common']);
  const query = useInfiniteQuery(watchlistQuery());
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];

  return (
    <>
      <Section title={t('digest.title')} lead={t('digest.lead')}>
        <DigestSetting />
      </Section>
      <Section title={t('title')}>
        {query.isPending && <RowSkeletons count={4} />}
        {query.isError && !query.data && <FailureMessage error={query.error} onRetry={() => void query.refetch()} />}
        {query.data && entries.length === 0 && (
          <StateMessage
            icon={<IconEye size={30} />}
            title={t('emptyTitle')}
            text={t('emptyText')}
            action={
              <Button component={Link} to="/explore" variant="default">
                {t('common:frame.explore')}
              </Button>
            }
          />
        )}
        {entries.length > 0 && (
          <ul className={list.rows} aria-label={t('title')}>
            {entries.map((entry) => (
              <WatchedEntry key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
        {query.hasNextPage && (
          <Button
            variant="default"
            mt={12}
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('common:list.more')}
          </Button>
        )}
      </Section>
    </>
  );
}
