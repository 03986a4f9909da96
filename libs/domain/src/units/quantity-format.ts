import type { NumberValue } from '../values/value';
import { convert } from './conversion';
import type { Exact as ExactNumber } from './exact';
import { Exact } from './exact';
import { precisionOf } from './number-text';
import { quantitiesEqual } from './quantity-comparison';
import {
  type FormattedQuantity,
  groupDigits,
  type QuantityFormat,
  type ReaderSystem,
  typedQuantity,
} from './typed-quantity';
import type { Unit } from './unit';
import { findUnit, unitOf } from './unit-table';

/**
 * Writes a quantity for a reader: as typed, or in the fitting unit of a system (km² ↔ mi², °C ↔ °F, L/100 km ↔ mpg).
 * Money, and what the system has no unit for, stays as typed. A converted number has about the precision of the typed one,
 * at least two significant digits and at most one more than typed.
 */
export function formatQuantity(value: NumberValue, { locale, system }: QuantityFormat): FormattedQuantity {
  const typed = findUnit(value.dimension, value.unit);
  const target = typed && counterpartOf(typed, value.dimension, system);
  if (!typed || !target) return typedQuantity(value, locale);
  const exact = convert(value.number, typed, target);
  const place = lastPlace(value.number, typed, target);
  const shown = exact.toNearest(new Exact(10).pow(place));
  return {
    number: groupDigits(shown.isZero() ? '0' : shown.toFixed(Math.max(0, -place))),
    unit: target.label[locale],
    approx: !shown.eq(exact),
  };
}

/**
 * How far a quantity is from a baseline, for a reader: in the unit in which `formatQuantity` shows the quantity, with a sign
 * unless it is zero; exact where both were typed in that unit, else no more exact than the less exact of the two. Zero where both count
 * as equal.
 * Throws `dimension-clash` where they cannot be compared.
 */
export function formatDifference(
  value: NumberValue,
  baseline: NumberValue,
  { locale, system }: QuantityFormat,
): FormattedQuantity {
  const isEqual = quantitiesEqual(value, baseline);
  const typed = unitOf(value);
  const shownIn = counterpartOf(typed, value.dimension, system) ?? typed;
  const sides = [value, baseline].map((side) => ({ number: side.number, unit: unitOf(side) }));
  const [own, other] = sides.map(({ number, unit }) => convert(number, unit, shownIn)) as [ExactNumber, ExactNumber];
  const exact = isEqual ? new Exact(0) : own.minus(other);
  const isTyped = sides.every(({ unit }) => unit === shownIn);
  const place = Math.max(...sides.map(({ number, unit }) => placeIn(number, unit, shownIn)));
  const rounded = isTyped ? exact : exact.toNearest(new Exact(10).pow(place));
  const shown = rounded.isZero() && !isEqual ? exact.toSignificantDigits(1) : rounded;
  const number = groupDigits(shown.isZero() ? '0' : shown.toFixed(Math.max(shown.decimalPlaces(), -place, 0)));
  return { number: shown.gt(0) ? `+${number}` : number, unit: shownIn.label[locale], approx: !shown.eq(exact) };
}

function counterpartOf(unit: Unit, dimension: string, system: ReaderSystem): Unit | undefined {
  const symbol = system === 'as-typed' ? undefined : unit.counterparts[system];
  return symbol === undefined ? undefined : findUnit(dimension, symbol);
}

/** The power of ten of the last digit that a number has in another unit; as typed where it stays in its own. */
function placeIn(number: string, from: Unit, to: Unit): number {
  return from === to ? -precisionOf(number).decimals : lastPlace(number, from, to);
}

/** The power of ten of the last digit worth showing: about as wide in the target unit as the last typed digit. */
function lastPlace(number: string, from: Unit, to: Unit): number {
  const { decimals, significant } = precisionOf(number);
  const typed = new Exact(number);
  const exact = convert(typed, from, to);
  const next = convert(typed.plus(new Exact(10).pow(-decimals)), from, to);
  const place = Math.round(Math.log10(next.minus(exact).abs().toNumber()));
  const digits = Math.min(Math.max(significant, 2), 4);
  const hasOffset = from.scale.kind === 'affine' || to.scale.kind === 'affine';
  return hasOffset || exact.isZero() ? place : Math.min(place, exact.e - digits + 1);
}
