import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { FormDialog } from '../../../components/form/form-dialog';
import { InfiniteList } from '../../../components/infinite-list';
import { RowSkeletons } from '../../../components/skeletons';
import { type MemberFilter, membersQuery } from '../api/members';
import list from '../../../components/row-list.module.css';
import classes from './admin.module.css';
import { MemberForm } from './member-form';
import { MemberRow } from './member-row';

export function MemberList({ filter }: { filter: MemberFilter }) {
  const { t } = useTranslation('admin');
  const query = useInfiniteQuery(membersQuery(filter));
  const [chosen, setChosen] = useState<string | null>(null);
  if (query.isPending) return <RowSkeletons count={8} height={60} />;
  if (!query.data) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} />;

  const members = query.data.pages.flatMap((page) => page.items);
  const member = members.find(({ username }) => username === chosen);
  if (members.length === 0) return <p className={classes.detail}>{t('members.none')}</p>;
  return (
    <>
      <InfiniteList
        hasMore={query.hasNextPage}
        loading={query.isFetchingNextPage}
        failed={query.isFetchNextPageError}
        onMore={() => void query.fetchNextPage()}
      >
        <ul className={list.rows}>
          {members.map((each) => (
            <MemberRow key={each.username} member={each} onManage={() => setChosen(each.username)} />
          ))}
        </ul>
      </InfiniteList>
      <FormDialog
        opened={member !== undefined}
        title={t('members.manageTitle', { username: chosen ?? '' })}
        onClose={() => setChosen(null)}
      >
        {(setUnsaved) =>
          member && <MemberForm member={member} setUnsaved={setUnsaved} onClose={() => setChosen(null)} />
        }
      </FormDialog>
    </>
  );
}
