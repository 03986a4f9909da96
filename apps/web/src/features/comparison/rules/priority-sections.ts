import type { ComparisonRow } from '../../../lib/api-types';
import { type RowGroup, TYPE_ROW } from './row-filter';
import { measuredKind, usualDirection } from './row-priority';

interface PrioritySections {
  /** one side is usually better here */
  scored: ComparisonRow[];
  unscored: ComparisonRow[];
}

/** The rows that a reader can say something about, in the order of the table: those whose name in either language has what is sought. */
export function sectionsOf(groups: readonly RowGroup[], sought: string): PrioritySections {
  const wanted = sought.trim().toLocaleLowerCase();
  const rows = groups
    .flatMap((group) => group.rows)
    .filter(({ key, names }) => key !== TYPE_ROW && `${names.zh}\n${names.en}`.toLocaleLowerCase().includes(wanted));
  const isScored = (row: ComparisonRow) => measuredKind(row) !== null && usualDirection(row) !== 'none';
  return { scored: rows.filter(isScored), unscored: rows.filter((row) => !isScored(row)) };
}
