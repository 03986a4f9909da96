import { Button } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import { FailureMessage } from '../../../../components/failure-message';
import { RowSkeletons } from '../../../../components/skeletons';
import type { RegistryRevision } from '../../../../lib/api-types';
import classes from './history.module.css';
import { RegistryRevisionRow } from './registry-revision-row';

interface RegistryHistoryProps {
  query: UseInfiniteQueryResult<InfiniteData<{ items: RegistryRevision[] }>>;
}

/** What became of an attribute or a type, by whom and why. */
export function RegistryHistory({ query }: RegistryHistoryProps) {
  const { t } = useTranslation(['registryEditing', 'common']);
  const revisions = query.data?.pages.flatMap(({ items }) => items);
  return (
    <Section title={t('history.title')}>
      {query.isPending && <RowSkeletons count={3} />}
      {!query.data && query.error && <FailureMessage error={query.error} onRetry={() => void query.refetch()} />}
      {revisions?.length === 0 && <p className={classes.quiet}>{t('history.empty')}</p>}
      {revisions && revisions.length > 0 && (
        <ol className={classes.list}>
          {revisions.map((revision) => (
            <RegistryRevisionRow key={revision.number} revision={revision} />
          ))}
        </ol>
      )}
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('list.more', { ns: 'common' })}
        </Button>
      )}
    </Section>
  );
}
