import { type Direction, MAX_WEIGHT, type Priorities } from '@pkyx/domain';
import type { ComparisonRow } from '../../../lib/api-types';
import { weightOf } from './priorities';

/** The weights that the page offers; an address may hold any from 0 to 10. */
export const WEIGHT_STEPS = [0, 1, 2, 3, 5, MAX_WEIGHT] as const;

const MEASURED_KINDS = ['number', 'rating', 'date', 'boolean'] as const;
export type MeasuredKind = (typeof MEASURED_KINDS)[number];

/** The kind of a row whose values can be better or worse; null for the others. */
export function measuredKind({ kind }: Pick<ComparisonRow, 'kind'>): MeasuredKind | null {
  return MEASURED_KINDS.find((known) => known === kind) ?? null;
}

/** Which is better in a row when the reader says nothing. */
export function usualDirection({ cells, direction }: Pick<ComparisonRow, 'cells' | 'direction'>): Direction {
  return cells.find((cell) => cell !== null)?.direction ?? direction;
}

/** Which is better in a row: as the reader says, or else as usual. */
export function directionOf({ directions }: Priorities, row: ComparisonRow): Direction {
  return directions.get(row.key) ?? usualDirection(row);
}

/** The next larger weight that the page offers; null at the largest. */
export function nextWeight(priorities: Priorities, key: string): number | null {
  return WEIGHT_STEPS.find((step) => step > weightOf(priorities, key)) ?? null;
}

/** The step that stands for a weight: its own, or the nearest below. */
export function stepOf(weight: number): number {
  return WEIGHT_STEPS.findLastIndex((step) => step <= weight);
}

/** What a must-have demands of a row: a value, or of yes and no the better one. */
export function demandOf(priorities: Priorities, row: ComparisonRow): 'must' | 'mustYes' | 'mustNo' {
  if (row.kind !== 'boolean') return 'must';
  return directionOf(priorities, row) === 'lower' ? 'mustNo' : 'mustYes';
}
