import { DomainError } from '../domain-error';
import type { Exact as ExactNumber } from './exact';
import { Exact, fraction, quotient } from './exact';
import type { Scale, Unit } from './unit';

/**
 * A number in `unit`, in the base unit of its dimension: exact where the decimal ends, else to 34 digits.
 * Throws `value-out-of-range` for zero of a reciprocal unit (0 L/100 km).
 */
export function toBase(number: string | ExactNumber, unit: Unit): ExactNumber {
  const amount = new Exact(number);
  const { scale } = unit;
  if (scale.kind === 'reciprocal') return reciprocalOf(amount, scale.reciprocal, unit);
  const { numerator, denominator } = fraction(scale.factor);
  return quotient(amount.plus(offsetOf(scale)).times(numerator), denominator);
}

/** The reverse of `toBase`. Throws `value-out-of-range` where the unit cannot express zero. */
export function fromBase(base: string | ExactNumber, unit: Unit): ExactNumber {
  const amount = new Exact(base);
  const { scale } = unit;
  if (scale.kind === 'reciprocal') return reciprocalOf(amount, scale.reciprocal, unit);
  const { numerator, denominator } = fraction(scale.factor);
  return quotient(amount.times(denominator), numerator).minus(offsetOf(scale));
}

/**
 * A number in one unit, in another of the same dimension. Multiplies first and divides once, so that exact stays exact.
 * Throws `value-out-of-range` as `toBase` and `fromBase` do.
 */
export function convert(number: string | ExactNumber, from: Unit, to: Unit): ExactNumber {
  if (from.scale.kind === 'reciprocal' || to.scale.kind === 'reciprocal') return fromBase(toBase(number, from), to);
  const source = fraction(from.scale.factor);
  const target = fraction(to.scale.factor);
  const dividend = new Exact(number).plus(offsetOf(from.scale)).times(source.numerator).times(target.denominator);
  return quotient(dividend, source.denominator.times(target.numerator)).minus(offsetOf(to.scale));
}

function offsetOf(scale: Scale): string {
  return scale.kind === 'affine' ? scale.offset : '0';
}

function reciprocalOf(amount: ExactNumber, reciprocal: string, unit: Unit): ExactNumber {
  if (amount.isZero()) {
    throw new DomainError(
      'value-out-of-range',
      { zh: `不能把零换算成或换算自「${unit.symbol}」。`, en: `Zero cannot be converted to or from “${unit.symbol}”.` },
      'value',
    );
  }
  return quotient(new Exact(reciprocal), amount);
}
