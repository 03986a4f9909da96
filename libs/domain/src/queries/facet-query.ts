import { wordsOf } from '../search/search-form';
import { splitNumber } from '../units/number-text';
import { matchUnits } from '../units/unit-spelling';
import { COMPARISON, type FacetOperator, magnitudeOf, operatorOf, TRAILING_OPERATOR } from './facet-words';

/** One condition of a query, such as 屏幕>6英寸. */
export interface FacetCondition {
  /** what the condition is on, not yet told from words that stand before it */
  before: string;
  operator: FacetOperator;
  /** a number with its unit, magnitudes written out (1亿人 is 1e8 人), or another value */
  value: string;
  /** the operator and the value as they were typed */
  typed: string;
}

export interface FacetQuery {
  conditions: FacetCondition[];
  /** what follows the last condition */
  after: string;
}

/** Conditions of one query at most. */
const MOST_CONDITIONS = 5;
const LONGEST_UNIT = 24;
const DATE = /^\d{4}-\d{2}(?:-\d{2})?(?!\d)/;
const CONNECTIVE = '(?:[\\s,，、;；。&]|并且|而且|且|和|的|\\band\\b|\\bwith\\b)+';
const CONNECTIVES = new RegExp(`^${CONNECTIVE}|${CONNECTIVE}$`, 'giu');

/**
 * Reads a query that compares something with a value: 手机 屏幕>6英寸, 人口超过1亿的国家, phone screen size at least 6 in.
 * Null where nothing is compared, or with something that cannot be a value.
 */
export function readFacetQuery(text: string): FacetQuery | null {
  const conditions: FacetCondition[] = [];
  let rest = text.normalize('NFKC').trim();
  for (;;) {
    const comparison = firstOf(infixComparison(rest), trailingComparison(rest));
    if (!comparison) break;
    if (conditions.length === MOST_CONDITIONS || comparison.before === '') return null;
    conditions.push({ ...comparison, before: withoutConnectives(comparison.before) });
    rest = rest.slice(comparison.end);
  }
  return conditions.length > 0 ? { conditions, after: withoutConnectives(rest) } : null;
}

/** Words without what only joins them to others: and, with, 的. */
export function withoutConnectives(text: string): string {
  return text.replace(CONNECTIVES, '').trim();
}

/** Ways to part words from a name at their end: what stands before, and the name, the longest name first. */
export function splitsBeforeName(text: string): { before: string; name: string }[] {
  const characters = [...text];
  return characters.flatMap((_, index) => {
    const [before, name] = [characters.slice(0, index).join(''), characters.slice(index).join('')];
    return name.trim() === name && !isInsideWord(before, name) ? [{ before: before.trim(), name }] : [];
  });
}

/** A boundary inside of a word in letters or digits is none. */
function isInsideWord(before: string, after: string): boolean {
  const [last, first] = [before.slice(-1), after.slice(0, 1)];
  return wordsOf(last).length > 0 && wordsOf(first).length > 0;
}

type Found = FacetCondition & { end: number };

function firstOf(a: Found | null, b: Found | null): Found | null {
  if (!a || !b) return a ?? b;
  return a.before.length <= b.before.length ? a : b;
}

/** 人口>1亿, 人口超过1亿. */
function infixComparison(text: string): Found | null {
  for (const match of text.matchAll(COMPARISON)) {
    const operator = operatorOf(match[0]);
    const start = match.index + match[0].length;
    const value = operator && readValue(text.slice(start));
    if (value) return found(text, match.index, start + value.length, { operator, value: value.value });
  }
  return null;
}

/** 人口1亿以上: the operator comes last. */
function trailingComparison(text: string): Found | null {
  for (const match of text.matchAll(/\d[\d,.]*/gu)) {
    const value = readNumber(text.slice(match.index));
    if (!value) continue;
    const after = text.slice(match.index + value.length);
    const [word] = TRAILING_OPERATOR.exec(after) ?? [];
    const operator = word === undefined ? null : operatorOf(word.trim());
    if (word === undefined || !operator) continue;
    return found(text, match.index, match.index + value.length + word.length, { operator, value: value.value });
  }
  return null;
}

function found(text: string, start: number, end: number, compared: Pick<Found, 'operator' | 'value'>): Found {
  return { before: text.slice(0, start), ...compared, typed: text.slice(start, end), end };
}

interface ReadText {
  value: string;
  /** UTF-16 units of the text that were read */
  length: number;
}

function readValue(text: string): ReadText | null {
  const start = text.length - text.trimStart().length;
  const rest = text.slice(start);
  const value = readDate(rest) ?? readNumber(rest) ?? readWord(rest);
  return value && { value: value.value, length: start + value.length };
}

function readDate(text: string): ReadText | null {
  const [date] = DATE.exec(text) ?? [];
  return date === undefined ? null : { value: date, length: date.length };
}

/** A number, perhaps with a magnitude, and the longest unit that follows it. */
function readNumber(text: string): ReadText | null {
  const [digits] = /^[+-]?[\d,]*\.?\d+/.exec(text) ?? [];
  if (digits === undefined || !isNumber(digits)) return null;
  const { exponent, length } = magnitudeOf(text.slice(digits.length));
  const written = exponent === 0 ? digits : `${digits}e${exponent}`;
  const unit = longestUnit(text.slice(digits.length + length));
  return { value: `${written} ${unit.trim()}`.trim(), length: digits.length + length + unit.length };
}

function isNumber(digits: string): boolean {
  try {
    return splitNumber(digits)?.rest === '';
  } catch {
    return false;
  }
}

function longestUnit(text: string): string {
  for (let length = Math.min(LONGEST_UNIT, text.length); length > 0; length -= 1) {
    const [unit, next] = [text.slice(0, length), text.slice(length, length + 1)];
    const isWhole = !/[a-z]$/i.test(unit) || !/^[a-z]/i.test(next);
    if (unit.trim() !== '' && isWhole && matchUnits(unit.trim()).length > 0) return unit;
  }
  return '';
}

function readWord(text: string): ReadText | null {
  const [word] = /^[^\s,，、;；<>=:≥≤]+/u.exec(text) ?? [];
  return word === undefined ? null : { value: word, length: word.length };
}
