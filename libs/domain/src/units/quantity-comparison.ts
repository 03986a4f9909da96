import { DomainError } from '../domain-error';
import type { NumberValue } from '../values/value';
import { toBase } from './conversion';
import type { Exact as ExactNumber } from './exact';
import { Exact } from './exact';
import { precisionOf } from './number-text';
import { unitOf } from './unit-table';

/** Quantities typed in different units are never equal when they differ by more than this share of the larger. */
const TOLERANCE = '0.005';

/** Whether two numbers may be compared: the same dimension, and for money the same currency. */
export function areCommensurable(a: NumberValue, b: NumberValue): boolean {
  return a.dimension === b.dimension && a.baseUnit === b.baseUnit;
}

/**
 * The order of two quantities by what they are in the base unit: -1, 0 or 1. It is a total order, fit for sorting and for
 * finding extremes; whether two quantities count as equal is asked of `quantitiesEqual`.
 * Throws `dimension-clash` where they cannot be compared.
 */
export function compareQuantities(a: NumberValue, b: NumberValue): -1 | 0 | 1 {
  assertCommensurable(a, b);
  return new Exact(a.base).cmp(b.base) as -1 | 0 | 1;
}

/**
 * Whether two quantities count as equal. In the same unit: exactly equal. In different units: when rounding explains the
 * difference, that is the intervals they stand for (± half of the last typed digit) overlap by more than a point, and
 * they differ by at most 0.5 % of the larger. Symmetric and reflexive, not transitive.
 * Throws `dimension-clash` where they cannot be compared.
 */
export function quantitiesEqual(a: NumberValue, b: NumberValue): boolean {
  assertCommensurable(a, b);
  if (a.unit === b.unit) return new Exact(a.number).eq(b.number);
  return intervalsOverlap(intervalOf(a), intervalOf(b)) && differLittle(new Exact(a.base), new Exact(b.base));
}

interface Interval {
  low: ExactNumber;
  high: ExactNumber;
}

function intervalOf(value: NumberValue): Interval {
  const unit = unitOf(value);
  const number = new Exact(value.number);
  const half = new Exact(10).pow(-precisionOf(value.number).decimals).div(2);
  const ends = [toBase(number.minus(half), unit), toBase(number.plus(half), unit)] as const;
  return { low: Exact.min(...ends), high: Exact.max(...ends) };
}

function intervalsOverlap(a: Interval, b: Interval): boolean {
  return a.low.lt(b.high) && b.low.lt(a.high);
}

function differLittle(a: ExactNumber, b: ExactNumber): boolean {
  return a.minus(b).abs().lte(Exact.max(a.abs(), b.abs()).times(TOLERANCE));
}

function assertCommensurable(a: NumberValue, b: NumberValue): void {
  if (areCommensurable(a, b)) return;
  throw new DomainError('dimension-clash', {
    zh: `「${a.unit}」和「${b.unit}」不能比较。`,
    en: `“${a.unit}” and “${b.unit}” cannot be compared.`,
  });
}
