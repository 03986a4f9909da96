import { Decimal } from 'decimal.js';

/** Digits kept where a fraction does not end: those of IEEE 754 decimal128. */
const FRACTION_DIGITS = 34;

/** Wide enough for every product of a number text (100 digits) and a factor, and every fraction of them that ends. */
const WORKING_DIGITS = 400;

export const Exact = /* @__PURE__ */ Decimal.clone({
  precision: WORKING_DIGITS,
  rounding: Decimal.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});
export type Exact = Decimal;

/** dividend ÷ divisor: exact where the fraction ends, else to 34 significant digits. */
export function quotient(dividend: Exact, divisor: Exact): Exact {
  const wide = dividend.div(divisor);
  return wide.precision() < WORKING_DIGITS ? wide : wide.toSignificantDigits(FRACTION_DIGITS);
}

/** A factor as numerator and denominator; "5/9" or a plain decimal. */
export function fraction(text: string): { numerator: Exact; denominator: Exact } {
  const [numerator = text, denominator = '1'] = text.split('/');
  return { numerator: new Exact(numerator), denominator: new Exact(denominator) };
}

/** Plain decimal digits, without exponent and without a sign on zero. */
export function plain(number: Exact): string {
  return number.isZero() ? '0' : number.toFixed();
}
