import { Exact, plain } from '../units/exact';
import { areCommensurable } from '../units/quantity-comparison';
import { formatDifference } from '../units/quantity-format';
import type { FormattedQuantity, QuantityFormat } from '../units/typed-quantity';
import type { DatePrecision, DateValue, NumberValue, TypedValue } from '../values/value';
import { DATE_SCALE } from './scales';

/** How far a value is from the value of a baseline. */
export type Difference =
  /** `ratio` is value ÷ baseline to 4 significant digits; null where that says nothing: of percentages, degrees, zero and negative numbers */
  | { kind: 'number'; amount: FormattedQuantity; ratio: string | null }
  /** in stars, negative below the baseline */
  | { kind: 'rating'; difference: number }
  /** in years, months or days, as exact as both dates are; negative before the baseline */
  | { kind: 'date'; difference: number; unit: DatePrecision };

const RATIO_DIGITS = 4;
/** Dimensions in which people say by how much, never by how many times. */
const WITHOUT_RATIO: readonly string[] = ['temperature', 'ratio'];

/** How far a value is from that of a baseline; null where the two cannot be held against each other. */
export function differenceFrom(baseline: TypedValue, value: TypedValue, format: QuantityFormat): Difference | null {
  if (value.kind === 'number' && baseline.kind === 'number') return ofNumbers(baseline.value, value.value, format);
  if (value.kind === 'date' && baseline.kind === 'date') return ofDates(baseline.value, value.value);
  if (value.kind !== 'rating' || baseline.kind !== 'rating') return null;
  return { kind: 'rating', difference: value.value.rating - baseline.value.rating };
}

function ofNumbers(baseline: NumberValue, value: NumberValue, format: QuantityFormat): Difference | null {
  if (!areCommensurable(baseline, value)) return null;
  return { kind: 'number', amount: formatDifference(value, baseline, format), ratio: ratioOf(baseline, value) };
}

function ratioOf(baseline: NumberValue, value: NumberValue): string | null {
  const [from, to] = [new Exact(baseline.base), new Exact(value.base)];
  if (WITHOUT_RATIO.includes(value.dimension) || from.lte(0) || to.lte(0)) return null;
  return plain(to.div(from).toSignificantDigits(RATIO_DIGITS));
}

function ofDates(baseline: DateValue, value: DateValue): Difference | null {
  if (baseline.precision !== value.precision) return null;
  const [from, to] = [partsOf(baseline), partsOf(value)];
  const years = to.year - from.year;
  switch (value.precision) {
    case 'year':
      return { kind: 'date', difference: years, unit: 'year' };
    case 'month':
      return { kind: 'date', difference: years * 12 + to.month - from.month, unit: 'month' };
    case 'day': {
      const [start, end] = [DATE_SCALE.measure(baseline), DATE_SCALE.measure(value)];
      const days = Number(DATE_SCALE.margin(end, start)?.difference);
      return { kind: 'date', difference: DATE_SCALE.above(start, end) ? -days : days, unit: 'day' };
    }
  }
}

function partsOf({ date }: DateValue): { year: number; month: number } {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return { year, month };
}
