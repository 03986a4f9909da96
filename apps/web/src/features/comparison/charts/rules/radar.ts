import type { ComparisonRow } from '../../../../lib/api-types';
import type { RowGroup } from '../../rules/row-filter';
import { measure, startsAtNothing, yardstickOf } from '../../rules/yardstick';
import { type GroupedRow, mostTelling } from './telling-rows';

export const FEWEST_AXES = 3;
export const MOST_AXES = 8;
/** How many axes a radar has before the reader chooses. */
const USUAL_AXES = 6;

export interface RadarAxis extends GroupedRow {
  /** one a side, from 0 at the centre to 1 on the outer ring, where the best of those compared is; null where nothing is known */
  shares: (number | null)[];
  /** `share` of the best value, or place in the `span` from the worst to the best where shares would be senseless */
  scale: 'share' | 'span';
}

/** The rows that can be an axis: numbers or stars of at least two sides, of which more or less is better. */
export function radarAxes(groups: readonly RowGroup[]): RadarAxis[] {
  return groups.flatMap((group) => group.rows.flatMap((row) => radarAxis(row, group.key) ?? []));
}

/** The axes that the reader chose, in the order of the table; the usual ones where too few of them are there. */
export function chosenAxes(axes: readonly RadarAxis[], keys: readonly string[]): RadarAxis[] {
  const chosen = axes.filter(({ row }) => keys.includes(row.key)).slice(0, MOST_AXES);
  if (chosen.length >= FEWEST_AXES) return chosen;
  const usual = mostTelling(axes).slice(0, USUAL_AXES);
  return axes.filter((axis) => usual.includes(axis));
}

function radarAxis(row: ComparisonRow, group: string): RadarAxis | null {
  const yardstick = yardstickOf(row.cells, 'as-typed');
  if (!yardstick || row.direction === 'none') return null;
  const inBase = yardstick.kind === 'number' ? { ...yardstick, unit: undefined } : yardstick;
  const measures = row.cells.map((cell) => measure(cell, inBase));
  const known = measures.filter((number) => number !== null);
  if (known.length < 2 || known.length < row.cells.filter((cell) => cell !== null).length) return null;

  const least = Math.min(...known);
  const most = Math.max(...known);
  const higher = row.direction === 'higher';
  const asShares = startsAtNothing(yardstick) && (higher ? least >= 0 : least > 0);
  const scale = asShares ? 'share' : 'span';
  const place = (number: number) => {
    if (least === most) return 1;
    if (asShares) return higher ? number / most : least / number;
    return higher ? (number - least) / (most - least) : (most - number) / (most - least);
  };
  return { row, group, scale, shares: measures.map((number) => (number === null ? null : place(number))) };
}
