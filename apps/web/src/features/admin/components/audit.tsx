import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { InfiniteList } from '../../../components/infinite-list';
import { RowSkeletons } from '../../../components/skeletons';
import { auditQuery } from '../api/audit';
import list from '../../../components/row-list.module.css';
import classes from './admin.module.css';
import { AuditRow } from './audit-row';

/** Who with a role did what. */
export function Audit() {
  const { t } = useTranslation('admin');
  const query = useInfiniteQuery(auditQuery());
  if (query.isPending) return <RowSkeletons count={8} />;
  if (!query.data) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} />;

  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className={classes.detail}>{t('audit.none')}</p>;
  return (
    <InfiniteList
      hasMore={query.hasNextPage}
      loading={query.isFetchingNextPage}
      failed={query.isFetchNextPageError}
      onMore={() => void query.fetchNextPage()}
    >
      <ol className={list.rows}>
        {items.map((item) => (
          <AuditRow key={item.id} item={item} />
        ))}
      </ol>
    </InfiniteList>
  );
}
