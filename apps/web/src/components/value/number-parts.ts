import { groupDigits, type NumberValue, type ReaderSystem } from '@pkyx/domain';
import { type Attribute, typedValue } from '../../lib/api-types';
import type { Locale } from '../../lib/locale';
import { readerQuantity } from './reader-quantity';

/** A quantity cut where a table sets its parts apart. */
export interface NumberParts {
  /** up to the decimal point, with sign and groups */
  whole: string;
  /** from the decimal point on; empty without one */
  decimals: string;
  /** "billion", "亿" …; empty for most numbers */
  word: string;
  unit: string;
  /** a conversion that had to be rounded */
  approximate: boolean;
}

/** What people call large powers of ten, largest first. */
const LARGE: Record<Locale, readonly { zeros: number; word: string }[]> = {
  zh: [
    { zeros: 12, word: '万亿' },
    { zeros: 8, word: '亿' },
  ],
  en: [
    { zeros: 12, word: 'trillion' },
    { zeros: 9, word: 'billion' },
  ],
};
/** A large number is worded only where that needs few digits and loses none. */
const MOST_WORDED_DIGITS = 6;

export function numberParts(value: NumberValue, units: ReaderSystem, locale: Locale): NumberParts {
  const { number, unit, approx } = readerQuantity(value, { locale, system: units });
  const { digits, word } = worded(number, locale);
  const [whole = '', decimals] = digits.split('.');
  return { whole, decimals: decimals === undefined ? '' : `.${decimals}`, word, unit, approximate: approx };
}

/** How many characters the longest whole part among these values takes. */
export function widestWholePart(cells: readonly (Attribute | null)[], units: ReaderSystem, locale: Locale): number {
  const widths = cells.map((cell) => {
    const typed = cell && typedValue(cell);
    return typed?.kind === 'number' ? numberParts(typed.value, units, locale).whole.length : 0;
  });
  return Math.max(0, ...widths);
}

function worded(number: string, locale: Locale): { digits: string; word: string } {
  const plain = number.replaceAll(',', '');
  const significant = plain.replace(/^\u2212/, '').replace(/0+$/, '').length;
  const large = LARGE[locale].find(({ zeros }) => plain.replace(/^\u2212/, '').length > zeros);
  if (plain.includes('.') || !large || significant > MOST_WORDED_DIGITS) return { digits: number, word: '' };
  const whole = groupDigits(plain.slice(0, -large.zeros));
  const decimals = plain.slice(-large.zeros).replace(/0+$/, '');
  return { digits: decimals ? `${whole}.${decimals}` : whole, word: large.word };
}
