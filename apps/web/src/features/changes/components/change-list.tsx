import { Button } from '@mantine/core';
import { IconArrowUp, IconHistory } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { InfiniteList } from '../../../components/infinite-list';
import { RowSkeletons } from '../../../components/skeletons';
import { StateMessage } from '../../../components/state-message';
import { isNotFound } from '../../../lib/problem';
import { useLocale } from '../../../lib/use-locale';
import { idOf, useChanges } from '../hooks/use-changes';
import { dayName, groupByDay } from '../rules/days';
import type { ChangeFilters } from '../rules/filters';
import { ChangeItem } from './change-item';
import classes from './changes-page.module.css';

/** Changes under their days. New ones are announced, and shown when the reader asks for them. */
export function ChangeList({ filters }: { filters: ChangeFilters }) {
  const { t } = useTranslation('changes');
  const { locale } = useLocale();
  const top = useRef<HTMLDivElement>(null);
  const { list, changes, news, showNews } = useChanges(filters);

  if (list.isPending) return <RowSkeletons count={8} height={72} />;
  if (isNotFound(list.error))
    return <StateMessage icon={<IconHistory size={30} />} title={t('unknownUser', { user: filters.user ?? '' })} />;
  if (!list.data) return <FailureMessage error={list.error} onRetry={() => void list.refetch()} />;

  const show = async () => {
    await showNews();
    top.current?.scrollIntoView({ block: 'start' });
    top.current?.focus({ preventScroll: true });
  };

  return (
    <div ref={top} tabIndex={-1} className={classes.list}>
      <div className={classes.news} role="status">
        {news.length > 0 && (
          <Button radius="xl" leftSection={<IconArrowUp size={16} aria-hidden />} onClick={() => void show()}>
            {t('news', { count: news.length })}
          </Button>
        )}
      </div>
      {changes.length === 0 ? (
        <StateMessage icon={<IconHistory size={30} />} title={t('empty')} text={t('emptyText')} />
      ) : (
        <InfiniteList
          hasMore={list.hasNextPage}
          loading={list.isFetchingNextPage}
          failed={list.isFetchNextPageError}
          onMore={() => void list.fetchNextPage()}
        >
          {groupByDay(changes).map(({ day, changes: ofDay }) => (
            <section key={day} aria-labelledby={`day-${day}`}>
              <h2 id={`day-${day}`} className={classes.day}>
                {dayName(day, locale)}
              </h2>
              <ul className={classes.changes}>
                {ofDay.map((change) => (
                  <ChangeItem key={idOf(change)} change={change} />
                ))}
              </ul>
            </section>
          ))}
        </InfiniteList>
      )}
    </div>
  );
}
