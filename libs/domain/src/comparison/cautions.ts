import type { Caution, ComparedCell, ComparedEntry, ComparisonRow, Coverage } from './comparison';

/** Decided rows that a verdict needs. */
export const MIN_DECIDED_ROWS = 3;
/** Share of rows that must be comparable for a comparison to say much. */
const FAIR_COVERAGE = 0.5;

/** What to mind when reading a comparison, in the order of `CAUTIONS`. */
export function cautionsOf(
  entries: readonly ComparedEntry[],
  rows: readonly ComparisonRow<ComparedCell>[],
  { rows: all, comparable, decided }: Coverage,
): Caution[] {
  const decidedRows = rows.filter(({ best }) => best.length > 0);
  const holds: Record<Caution, boolean> = {
    'types-differ': typesDiffer(entries),
    'too-few-decided': decided < MIN_DECIDED_ROWS,
    'low-coverage': comparable < all * FAIR_COVERAGE,
    'as-of-differs': decidedRows.some(({ cells }) => yearsDiffer(cells)),
    unsourced: decidedRows.some(({ cells }) => cells.some((cell) => cell?.sources?.length === 0)),
  };
  return (Object.keys(holds) as Caution[]).filter((caution) => holds[caution]);
}

export function typesDiffer(entries: readonly ComparedEntry[]): boolean {
  return new Set(entries.map(({ type }) => type.slug)).size > 1;
}

/** Whether two cells tell of different years. */
function yearsDiffer(cells: readonly (ComparedCell | null)[]): boolean {
  const years = cells.flatMap((cell) => latestYear(cell) ?? []);
  return new Set(years).size > 1;
}

/** The year of the newest source that says as of when it is; sources say it as a date or as words around a year. */
function latestYear(cell: ComparedCell | null): string | undefined {
  const years = (cell?.sources ?? []).flatMap(({ asOf }) => /\d{4}/.exec(asOf ?? '')?.[0] ?? []);
  return years.sort().at(-1);
}
