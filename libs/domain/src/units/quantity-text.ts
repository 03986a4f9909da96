import type { NumberValue } from '../values/value';
import { toBase } from './conversion';
import { MONEY } from './dimensions/money';
import { plain } from './exact';
import { parseNumberText, splitNumber, toHalfWidth } from './number-text';
import type { Dimension } from './unit';
import {
  belowAbsoluteZero,
  dimensionClash,
  dimensionUnknown,
  isMagnitude,
  notPositive,
  unitAmbiguous,
  unitClash,
  unitMissing,
  unitUnknown,
} from './unit-problems';
import { type UnitMatch, matchUnits } from './unit-spelling';
import { baseUnitOf, findDimension, findUnit } from './unit-table';

/** What is known of a quantity beside its text. */
export interface QuantityContext {
  /** key of the dimension the attribute has */
  dimension?: string;
  /** the unit, where it was given apart from the number; any spelling */
  unit?: string;
}

/** Dimensions whose numbers may stand without a unit. */
const BARE_DIMENSIONS = ['count', 'ratio'];

/** An amount after its currency: "US$ 799", "-€.50". */
const AFTER_CURRENCY = /^([+-]?)([^\d+-]{1,40}?)\s*(\.?\d.*)$/;

/**
 * Reads a quantity as people type it ("6.1 英寸", "5,000 mAh", "−40 °C", "US$ 799"), or a number whose unit is given apart.
 * A number without a unit is a count, or a plain ratio where that is the dimension.
 * Throws `number-invalid`, `unit-unknown`, `unit-missing`, `unit-ambiguous` (a spelling of several units: ¥, gal; 度 without
 * a dimension), `unit-clash` (another unit in the text than beside it), `dimension-unknown`, `dimension-clash` or
 * `value-out-of-range` (below absolute zero; zero or less fuel economy; too many digits).
 */
export function parseQuantity(text: string, context: QuantityContext = {}): NumberValue {
  const dimension = requireDimension(context.dimension);
  const { number, spelling } = splitQuantity(text);
  return quantityOf(number, chooseUnit(spelling, context.unit?.trim() ?? '', dimension));
}

/**
 * Whether a text of which no kind is known is meant as a quantity: a number alone, with a unit in its exact letters (which
 * may still be ambiguous), or with a word such as million, which `parseQuantity` refuses with advice. 4K is a name, not kelvins.
 */
export function isQuantityLike(text: string): boolean {
  if (/^\d+k$/i.test(text)) return false;
  try {
    const { spelling } = splitQuantity(text);
    return spelling === '' || matchUnits(spelling, { caseSensitive: true }).length > 0 || isMagnitude(spelling);
  } catch {
    return false;
  }
}

/** A number in a known unit as a value. `number` is plain decimal text. Throws `value-out-of-range`. */
export function quantityOf(number: string, { dimension, unit }: UnitMatch): NumberValue {
  const base = toBase(number, unit);
  if (dimension.key === 'temperature' && base.isNegative() && !base.isZero()) throw belowAbsoluteZero();
  if (dimension.key === 'fuel-economy' && !base.gt(0)) throw notPositive();
  return {
    number,
    unit: unit.symbol,
    dimension: dimension.key,
    base: plain(base),
    baseUnit: baseUnitOf(dimension, unit),
  };
}

function requireDimension(key: string | undefined): Dimension | undefined {
  if (key === undefined) return undefined;
  const dimension = findDimension(key);
  if (dimension) return dimension;
  throw dimensionUnknown(key);
}

function splitQuantity(text: string): { number: string; spelling: string } {
  const split = splitNumber(text);
  if (split) return { number: split.number, spelling: split.rest };
  const [, sign = '', currency = '', amount = ''] = AFTER_CURRENCY.exec(toHalfWidth(text.trim())) ?? [];
  if (matchUnits(currency, { dimension: MONEY }).length === 0) return { number: parseNumberText(text), spelling: '' };
  return { number: parseNumberText(sign + amount), spelling: currency };
}

function chooseUnit(spelling: string, given: string, dimension: Dimension | undefined): UnitMatch {
  if (spelling === '' && given === '') return bareUnit(dimension);
  if (spelling === '') return onlyOne(resolve(given, dimension, 'unit'), given, 'unit');
  const typed = resolve(spelling, dimension, 'value');
  if (given === '') return onlyOne(typed, spelling, 'value');
  const beside = resolve(given, dimension, 'unit');
  const both = typed.filter(({ unit }) => beside.some((match) => match.unit === unit));
  if (both.length === 0) throw unitClash(spelling, given);
  return onlyOne(both, spelling, 'value');
}

function bareUnit(dimension: Dimension | undefined): UnitMatch {
  const key = dimension?.key ?? 'count';
  const known = findDimension(key);
  const unit = BARE_DIMENSIONS.includes(key) ? findUnit(key, '') : undefined;
  if (known && unit) return { dimension: known, unit };
  throw unitMissing(dimension);
}

function resolve(spelling: string, dimension: Dimension | undefined, field: string): UnitMatch[] {
  const matches = matchUnits(spelling, { dimension });
  if (matches.length > 0) return matches;
  const [elsewhere] = dimension ? matchUnits(spelling) : [];
  if (dimension && elsewhere) throw dimensionClash(elsewhere, dimension, field);
  throw unitUnknown(spelling, dimension, field);
}

function onlyOne(matches: UnitMatch[], spelling: string, field: string): UnitMatch {
  const [match, another] = matches;
  if (!match || another) throw unitAmbiguous(spelling, matches, field);
  return match;
}
