import type { Attribute, EntrySummary } from '../../../../lib/api-types';
import { measure } from '../../rules/yardstick';
import type { AxisScale, MeasuredRow } from './axis';

type PlottedEntry = Pick<EntrySummary, 'slug' | 'title' | 'aliases'>;
type Cells = readonly [Attribute | null, Attribute | null];

/** An entry between two axes. */
export interface ScatterPoint {
  entry: PlottedEntry;
  cells: Cells;
  x: number;
  y: number;
  /** its place among the compared; null for the others of the type */
  side: number | null;
}

/** The entries with a number on both axes: the compared ones first, then the others of their type. */
export function scatterPoints(
  [x, y]: readonly [MeasuredRow, MeasuredRow],
  sides: readonly PlottedEntry[],
  others: readonly (PlottedEntry & { cells: readonly (Attribute | null)[] })[],
): ScatterPoint[] {
  const point = (entry: PlottedEntry, cells: Cells, side: number | null): ScatterPoint[] => {
    const across = measure(cells[0], x.yardstick);
    const up = measure(cells[1], y.yardstick);
    return across === null || up === null ? [] : [{ entry, cells, x: across, y: up, side }];
  };
  const compared = new Set(sides.map(({ slug }) => slug));
  return [
    ...sides.flatMap((entry, side) => point(entry, [x.row.cells[side] ?? null, y.row.cells[side] ?? null], side)),
    ...others
      .filter(({ slug }) => !compared.has(slug))
      .flatMap((entry) => point(entry, [entry.cells[0] ?? null, entry.cells[1] ?? null], null)),
  ];
}

/** The points that have a place: a logarithmic scale has none for zero and below. */
export function placeable(points: readonly ScatterPoint[], scales: { x: AxisScale; y: AxisScale }): ScatterPoint[] {
  return points.filter(({ x, y }) => (scales.x === 'linear' || x > 0) && (scales.y === 'linear' || y > 0));
}
