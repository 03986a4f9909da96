import { useSearchChoice } from '../../../lib/use-search-choice';
import { ROW_FILTERS, type RowFilter } from '../rules/row-filter';

/** Which rows the reader wants to see; part of the address. */
export function useRowFilter(): [RowFilter, (filter: string) => void] {
  return useSearchChoice('rows', ROW_FILTERS);
}
