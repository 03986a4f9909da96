import type { ReaderSystem } from '@pkyx/domain';
import type { ComparisonRow } from '../../../lib/api-types';
import { measure, startsAtNothing, yardstickOf } from './yardstick';

/** Where a bar runs across its cell: shares of the width, from 0 to 1. */
export interface Bar {
  start: number;
  end: number;
  /** where the cell has its zero line */
  zero: number;
}

/**
 * The bars of a row, one a side, all from a common zero and to one scale. Null where lengths would say nothing or mislead: fewer
 * than two numbers, values that cannot be compared, a scale whose zero is arbitrary, nothing but zeros.
 */
export function barsOf({ cells }: Pick<ComparisonRow, 'cells'>, units: ReaderSystem): (Bar | null)[] | null {
  const yardstick = yardstickOf(cells, units);
  if (!yardstick || !startsAtNothing(yardstick)) return null;
  const measures = cells.map((cell) => measure(cell, yardstick));
  const known = measures.filter((number) => number !== null);
  if (known.length < 2 || known.length < cells.filter((cell) => cell !== null).length) return null;

  const least = Math.min(0, ...known);
  const most = Math.max(0, ...known);
  if (least === most) return null;
  const place = (number: number) => (number - least) / (most - least);
  const zero = place(0);
  return measures.map((number) => {
    if (number === null) return null;
    return { start: Math.min(zero, place(number)), end: Math.max(zero, place(number)), zero };
  });
}
