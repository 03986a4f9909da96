import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { EntryType } from '../../../lib/api-types';
import { useChangeSearch } from '../../../lib/use-change-search';
import {
  clearFilters,
  type ColumnFilter,
  type Order,
  readChoices,
  type TableChoices,
  writeColumns,
  writeFilters,
  writeSort,
} from '../rules/table-address';

export interface TableActions {
  showColumns: (keys: readonly string[]) => void;
  sortBy: (sort: string, first: Order) => void;
  filterBy: (key: string, filters: readonly ColumnFilter[]) => void;
  showAll: () => void;
}

/** What the reader asks of the table, all of which lives in the address, and what changes it. */
export function useTableChoices(type: EntryType): [TableChoices, TableActions] {
  const [parameters] = useSearchParams();
  const changeSearch = useChangeSearch();
  const choices = useMemo(() => readChoices(parameters, type), [parameters, type]);

  const actions: TableActions = {
    showColumns: (keys) => changeSearch((next) => writeColumns(next, keys, type)),
    sortBy: (sort, first) => {
      const opposite = choices.order === 'asc' ? 'desc' : 'asc';
      changeSearch((next) => writeSort(next, sort, choices.sort === sort ? opposite : first));
    },
    filterBy: (key, filters) => changeSearch((next) => writeFilters(next, key, filters)),
    showAll: () => changeSearch(clearFilters),
  };
  return [choices, actions];
}
