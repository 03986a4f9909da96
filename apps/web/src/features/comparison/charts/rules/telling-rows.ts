import type { ComparisonRow } from '../../../../lib/api-types';

/** A row and the group it stands in. */
export interface GroupedRow {
  row: ComparisonRow;
  group: string;
}

/**
 * The rows that tell most, best first: those with a better side and a value for every side, and of these one of each group before the
 * second of any, for rows of one group often say nearly the same.
 */
export function mostTelling<Row extends GroupedRow>(rows: readonly Row[]): Row[] {
  const turn = new Map<Row, number>();
  const taken = new Map<string, number>();
  for (const row of rows.toSorted((a, b) => worth(b) - worth(a))) {
    const before = taken.get(row.group) ?? 0;
    taken.set(row.group, before + 1);
    turn.set(row, before);
  }
  return rows.toSorted((a, b) => worth(b) - worth(a) || (turn.get(a) ?? 0) - (turn.get(b) ?? 0));
}

function worth({ row }: GroupedRow): number {
  return (row.best.length > 0 ? 1 : 0) + (row.cells.includes(null) ? 0 : 1);
}
