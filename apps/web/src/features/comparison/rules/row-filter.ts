import type { Comparison, ComparisonRow } from '../../../lib/api-types';

export const ROW_FILTERS = ['all', 'differences', 'common'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];
export type RowGroup = Comparison['groups'][number];

/** The row that says what kind of thing each side is: it always comes first and counts nowhere. */
export const TYPE_ROW = 'type';

/** The groups with the rows that a filter lets through; groups left without rows fall away. */
export function filterRows(groups: readonly RowGroup[], filter: RowFilter): RowGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => row.key === TYPE_ROW || passes(row, filter)) }))
    .filter((group) => group.rows.length > 0);
}

/** How many rows each filter lets through, without the row of the type. */
export function countRows(groups: readonly RowGroup[]): Record<RowFilter, number> {
  const rows = groups.flatMap((group) => group.rows).filter((row) => row.key !== TYPE_ROW);
  const count = (filter: RowFilter) => rows.filter((row) => passes(row, filter)).length;
  return { all: count('all'), differences: count('differences'), common: count('common') };
}

/** A row with a missing side is a difference only where the others have a best: what is unknown differs from nothing. */
function passes(row: ComparisonRow, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'common') return row.state === 'same';
  return row.state === 'differs' || row.state === 'incomparable' || (row.state === 'missing' && row.best.length > 0);
}
