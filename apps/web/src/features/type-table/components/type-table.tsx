import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconFilterOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { RowSkeletons } from '../../../components/skeletons';
import { StateMessage } from '../../../components/state-message';
import type { EntryType } from '../../../lib/api-types';
import { typeTableQuery } from '../api/type-table';
import { useChosenEntries } from '../hooks/use-chosen-entries';
import { useTableChoices } from '../hooks/use-table-choices';
import { CompareBar } from './compare-bar';
import { FilterChips } from './filter-chips';
import { TableBox } from './table-box';
import { TableTools } from './table-tools';

/** The entries of a type side by side: sorted, filtered, and ticked to be compared. All but the ticks is in the address. */
export function TypeTable({ type }: { type: EntryType }) {
  const [choices, actions] = useTableChoices(type);
  const chosen = useChosenEntries();
  const query = useInfiniteQuery(typeTableQuery(type.slug, choices));
  const total = query.data?.pages[0]?.total;

  return (
    <>
      <TableTools type={type} columns={choices.columns} total={total} onColumns={actions.showColumns} />
      <FilterChips type={type} filters={choices.filters} actions={actions} />
      {query.isPending && <RowSkeletons count={12} />}
      {query.isError && !query.data && <FailureMessage error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <TableBox
          type={type}
          choices={choices}
          actions={actions}
          chosen={chosen}
          query={query}
          pages={query.data.pages}
        />
      )}
      {total === 0 && <NothingFound filtered={choices.filters.length > 0} onShowAll={actions.showAll} />}
      <CompareBar chosen={chosen} />
    </>
  );
}

function NothingFound({ filtered, onShowAll }: { filtered: boolean; onShowAll: () => void }) {
  const { t } = useTranslation('typeTable');
  return (
    <StateMessage
      role="status"
      icon={<IconFilterOff size={30} />}
      title={t(filtered ? 'noneFound' : 'noEntries')}
      action={
        filtered && (
          <Button variant="default" onClick={onShowAll}>
            {t('clearFilters')}
          </Button>
        )
      }
    />
  );
}
