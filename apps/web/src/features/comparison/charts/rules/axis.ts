import type { ReaderSystem } from '@pkyx/domain';
import { languageTag, type Locale } from '../../../../lib/locale';
import { localized } from '../../../../lib/localized';
import { type Yardstick, yardstickOf } from '../../rules/yardstick';
import type { RowGroup } from '../../rules/row-filter';
import { type GroupedRow, mostTelling } from './telling-rows';

export type AxisScale = 'linear' | 'log';

/** Numbers that differ more than this many times are offered on a logarithmic scale, and drawn on one from the second number on. */
const WIDE_RANGE = 100;
const VERY_WIDE_RANGE = 1000;
/** About how many steps an axis has. */
const STEPS = 5;

/** A row whose values can be an axis. */
export interface MeasuredRow extends GroupedRow {
  yardstick: Yardstick;
}

/** The rows with numbers or stars, in the order of the table. */
export function measuredRows(groups: readonly RowGroup[], units: ReaderSystem): MeasuredRow[] {
  return groups.flatMap((group) =>
    group.rows.flatMap((row) => {
      const yardstick = yardstickOf(row.cells, units);
      return yardstick ? [{ row, group: group.key, yardstick }] : [];
    }),
  );
}

/** The keys of the two rows that tell most, if there are two. */
export function usualPair(rows: readonly MeasuredRow[]): [string, string] | null {
  const [x, y] = mostTelling(rows);
  return x && y ? [x.row.key, y.row.key] : null;
}

/** What stands beside an axis: the name of the row and the unit. */
export function axisTitle({ row, yardstick }: MeasuredRow, locale: Locale): string {
  const name = localized(row.names, locale);
  const unit = unitLabel(yardstick, locale);
  if (!unit) return name;
  return locale === 'zh' ? `${name}（${unit}）` : `${name} (${unit})`;
}

function unitLabel(yardstick: Yardstick, locale: Locale): string {
  if (yardstick.kind === 'rating') return '★';
  return yardstick.unit?.label[locale] ?? yardstick.baseUnit;
}

/** The scales on which numbers can be drawn; the first is the one that shows them best. */
export function scalesFor(numbers: readonly number[]): [AxisScale, ...AxisScale[]] {
  const positive = numbers.filter((number) => number > 0);
  const ratio = Math.max(...positive) / Math.min(...positive);
  if (positive.length < 2 || ratio < WIDE_RANGE) return ['linear'];
  return positive.length === numbers.length && ratio >= VERY_WIDE_RANGE ? ['log', 'linear'] : ['linear', 'log'];
}

/** Round places on an axis from the one at or below the least number to the one at or above the most; on `log`, all must be above zero. */
export function ticksFor(numbers: readonly number[], scale: AxisScale): number[] {
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  return scale === 'log' ? powersOfTen(least, most) : evenSteps(least, most);
}

/** Where a number is between the first tick and the last, from 0 to 1. */
export function placeOn(ticks: readonly number[], scale: AxisScale, number: number): number {
  const place = scale === 'log' ? Math.log10 : (linear: number) => linear;
  const first = place(ticks[0] ?? 0);
  const last = place(ticks.at(-1) ?? 1);
  return (place(number) - first) / (last - first);
}

function powersOfTen(least: number, most: number): number[] {
  const first = Math.floor(Math.log10(least));
  const last = Math.max(Math.ceil(Math.log10(most)), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(`1e${first + index}`));
}

function evenSteps(least: number, most: number): number[] {
  const step = roundStep((most - least || Math.abs(most) || 1) / STEPS);
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** The next of 1, 2, 5, 10 … times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const round = [1, 2, 5, 10].find((digit) => digit * power >= step * 0.999) ?? 10;
  return round * power;
}

/** A number on an axis, short: 1.4B, 14亿. */
export function tickText(number: number, locale: Locale): string {
  const format = new Intl.NumberFormat(languageTag(locale), { notation: 'compact', maximumSignificantDigits: 3 });
  return format.format(number).replace('-', '\u2212');
}
