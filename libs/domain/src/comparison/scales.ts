import { Exact, plain } from '../units/exact';
import { quantitiesEqual } from '../units/quantity-comparison';
import type { BooleanValue, DateValue, NumberValue, RatingValue } from '../values/value';
import type { Margin } from './comparison';

/** Digits of a ratio, and those it is worked out to before it is rounded to them. */
const RATIO_DIGITS = 4;
const Ratio = /* @__PURE__ */ Exact.clone({ precision: 40 });
const DAY_MS = 86_400_000;

/** How values of one kind are measured and held against one another. */
export interface Scale<Value, Measure> {
  /** the value in a form that is cheap to compare many times */
  measure: (value: Value) => Measure;
  equal: (a: Measure, b: Measure) => boolean;
  /** whether a is beyond doubt above b; two values may be neither equal nor one above the other (2025 and May 2025) */
  above: (a: Measure, b: Measure) => boolean;
  /** a total order that agrees with `above`, as a sorting function */
  order: (a: Measure, b: Measure) => number;
  margin: (a: Measure, b: Measure) => Margin | null;
}

interface Quantity {
  value: NumberValue;
  base: Exact;
}

/** Numbers of one dimension, money of one currency. Equal as `quantitiesEqual` says; measured in the base unit. */
export const NUMBER_SCALE: Scale<NumberValue, Quantity> = {
  measure: (value) => ({ value, base: new Exact(value.base) }),
  equal: (a, b) => quantitiesEqual(a.value, b.value),
  above: (a, b) => a.base.gt(b.base),
  order: (a, b) => a.base.cmp(b.base),
  margin: (a, b) => marginBetween(a.base, b.base, a.value.baseUnit),
};

/** Measured in stars. */
export const RATING_SCALE: Scale<RatingValue, Exact> = {
  measure: ({ rating }) => new Exact(rating),
  equal: (a, b) => a.eq(b),
  above: (a, b) => a.gt(b),
  order: (a, b) => a.cmp(b),
  margin: (a, b) => marginBetween(a, b, 'star'),
};

/** Yes is above no. */
export const BOOLEAN_SCALE: Scale<BooleanValue, boolean> = {
  measure: ({ boolean }) => boolean,
  equal: (a, b) => a === b,
  above: (a, b) => a && !b,
  order: (a, b) => Number(a) - Number(b),
  margin: () => null,
};

/** The days that a date stands for, counted from 1 January 1970. */
interface Span {
  value: DateValue;
  first: number;
  last: number;
}

/** Later is above. Equal only at the same precision; a margin is from first day to first day. */
export const DATE_SCALE: Scale<DateValue, Span> = {
  measure: spanOf,
  equal: (a, b) => a.value.precision === b.value.precision && a.value.date === b.value.date,
  above: (a, b) => a.first > b.last,
  order: (a, b) => a.first - b.first || a.last - b.last,
  margin: (a, b) => ({ difference: String(Math.abs(a.first - b.first)), unit: 'day', ratio: null }),
};

function marginBetween(a: Exact, b: Exact, unit: string): Margin {
  return { difference: plain(a.minus(b).abs()), unit, ratio: ratioOf(a, b) };
}

/** The larger magnitude over the smaller. */
function ratioOf(a: Exact, b: Exact): string | null {
  if (a.isZero() || b.isZero() || a.isNegative() !== b.isNegative()) return null;
  const [larger, smaller] = a.abs().gte(b.abs()) ? [a, b] : [b, a];
  return plain(Ratio.div(larger, smaller).toSignificantDigits(RATIO_DIGITS));
}

function spanOf(value: DateValue): Span {
  const [year = 1970, month = 1, day = 1] = value.date.split('-').map(Number);
  const first = dayNumber(year, month, day);
  if (value.precision === 'day') return { value, first, last: first };
  const after = value.precision === 'month' ? dayNumber(year, month + 1, 1) : dayNumber(year + 1, 1, 1);
  return { value, first, last: after - 1 };
}

/** `Date.UTC` would take the years 0 to 99 for those of the twentieth century. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}
