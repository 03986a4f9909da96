import { foldKey } from '../text/fold-key';
import { Exact } from '../units/exact';
import type { TypedValue } from './value';

const LONGEST_TEXT = 60;
/** Puts exponents of ten, −500 to 499, in the order of three digits. */
const EXPONENT_OFFSET = 500;
/** Sorts after every digit: of two negative numbers that begin alike the longer is the smaller. */
const END_OF_NEGATIVE = '~';

/**
 * Text whose order by code points is the order of the values of one attribute: numbers by size in the base unit, money by currency
 * and then by size, dates by their beginning and the rougher first, no before yes, texts as folded, of which the first 60 code units
 * count. Equal values have equal texts. Null for what has no order: images and links.
 */
export function sortKeyOf(typed: TypedValue): string | null {
  switch (typed.kind) {
    case 'text':
      return foldKey(typed.value.text).slice(0, LONGEST_TEXT);
    case 'boolean':
      return typed.value.boolean ? '1' : '0';
    case 'rating':
      return decimalSortKey(String(typed.value.rating));
    case 'number': {
      const { base, baseUnit, dimension } = typed.value;
      return dimension === 'money' ? `${baseUnit} ${decimalSortKey(base)}` : decimalSortKey(base);
    }
    case 'date':
      return typed.value.date;
    case 'image':
    case 'link':
      return null;
  }
}

/** The sign, the exponent, the digits; all of them turned round for negative numbers, where more is less. */
function decimalSortKey(decimal: string): string {
  const value = new Exact(decimal);
  if (value.isZero()) return '1';
  const [mantissa = '', exponent] = value.abs().toExponential().split('e');
  const magnitude = String(Number(exponent) + EXPONENT_OFFSET).padStart(3, '0') + mantissa.replace('.', '');
  return value.isNegative() ? `0${complement(magnitude)}${END_OF_NEGATIVE}` : `2${magnitude}`;
}

function complement(digits: string): string {
  return digits.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
