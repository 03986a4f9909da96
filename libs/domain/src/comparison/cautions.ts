import type { AttributeKind } from '../values/value';
import {
  type Caution,
  CAUTIONS,
  type ComparedCell,
  type ComparedEntry,
  type ComparisonRow,
  type RowCaution,
} from './comparison';
import { isComparable } from './judge-row';

/** Decided rows that a verdict needs. */
const MIN_DECIDED_ROWS = 3;
/** Share of the rows of measured kinds that must be comparable for a verdict, and for one that says much. */
const LEAST_COVERAGE = 0.25;
const FAIR_COVERAGE = 0.5;
/** Years that values may be apart, and that they may be old, before that is told. */
const MOST_YEARS_APART = 2;
const MOST_YEARS_OLD = 10;

type Row = ComparisonRow<ComparedCell>;

/** What makes a verdict dishonest. */
type Obstacle = Extract<Caution, 'types-differ' | 'too-few-decided' | 'too-little-covered'>;

/** Why there can be no honest verdict on these rows; empty where there can. */
export function obstaclesTo(entries: readonly ComparedEntry[], rows: readonly Row[]): Obstacle[] {
  const found: Record<Obstacle, boolean> = {
    'types-differ': new Set(entries.map(({ type }) => type.slug)).size > 1,
    'too-few-decided': decidedOf(rows).length < MIN_DECIDED_ROWS,
    'too-little-covered': coveredShare(rows) < LEAST_COVERAGE,
  };
  return (Object.keys(found) as Obstacle[]).filter((obstacle) => found[obstacle]);
}

/** What to mind when reading a comparison, in the order of `CAUTIONS`. */
export function cautionsOf(
  entries: readonly ComparedEntry[],
  rows: readonly Row[],
  cautionRows: Partial<Record<RowCaution, string[]>>,
): Caution[] {
  const share = coveredShare(rows);
  const found = new Set<string>([
    ...obstaclesTo(entries, rows),
    ...(share >= LEAST_COVERAGE && share < FAIR_COVERAGE ? ['low-coverage'] : []),
    ...Object.keys(cautionRows),
  ]);
  return CAUTIONS.filter((caution) => found.has(caution));
}

/** The decided rows whose best stands on uneven, old or unknown ground: what a verdict says of them is to be taken lightly. */
export function cautionRowsOf(rows: readonly Row[], at: Date | undefined): Partial<Record<RowCaution, string[]>> {
  const holds: Record<RowCaution, (cells: readonly ComparedCell[]) => boolean> = {
    'as-of-differs': areYearsApart,
    'basis-differs': areEstimatesMixed,
    stale: (cells) => at !== undefined && cells.some((cell) => isStale(cell, at)),
    unsourced: (cells) => cells.some(({ sources }) => sources?.length === 0),
  };
  const decided = decidedOf(rows).map(({ key, cells }) => ({ key, cells: cells.filter((cell) => cell !== null) }));
  const keysOf = (caution: RowCaution) => decided.filter(({ cells }) => holds[caution](cells)).map(({ key }) => key);
  return Object.fromEntries(
    (Object.keys(holds) as RowCaution[])
      .map((caution) => [caution, keysOf(caution)] as const)
      .filter(([, keys]) => keys.length > 0),
  );
}

function decidedOf(rows: readonly Row[]): Row[] {
  return rows.filter(({ best }) => best.length > 0);
}

/** Kinds of values that are never better or worse: however few are there, they take nothing from a verdict. */
const UNMEASURED_KINDS: readonly AttributeKind[] = ['text', 'image', 'link'];

/** Of the rows of kinds that can be better or worse, those with two values to hold against one another; all where there are no rows. */
function coveredShare(rows: readonly Row[]): number {
  const measured = rows.filter(({ kind }) => !UNMEASURED_KINDS.includes(kind));
  return measured.length === 0 ? 1 : measured.filter(isComparable).length / measured.length;
}

function areYearsApart(cells: readonly ComparedCell[]): boolean {
  const years = cells.flatMap((cell) => latestYear(cell) ?? []);
  return Math.max(...years) - Math.min(...years) > MOST_YEARS_APART;
}

function isStale(cell: ComparedCell, at: Date): boolean {
  const year = latestYear(cell);
  return year !== undefined && at.getUTCFullYear() - year > MOST_YEARS_OLD;
}

/** The year of the newest source that says as of when it is; sources say it as a date or as words around a year. */
function latestYear({ sources = [] }: ComparedCell): number | undefined {
  const years = sources.flatMap(({ asOf }) => /\d{4}/.exec(asOf ?? '')?.[0] ?? []);
  return years.length === 0 ? undefined : Math.max(...years.map(Number));
}

/** How a citation says that a number was reckoned, not counted. */
const ESTIMATE = /\best\.|\bestimate[sd]?\b|估计|估算|推算/i;

/** Whether some sources call their number an estimate and others do not. */
function areEstimatesMixed(cells: readonly ComparedCell[]): boolean {
  const sourced = cells.filter(({ sources = [] }) => sources.length > 0);
  const estimates = sourced.filter(({ sources = [] }) => sources.some(({ citation }) => ESTIMATE.test(citation ?? '')));
  return estimates.length > 0 && estimates.length < sourced.length;
}
