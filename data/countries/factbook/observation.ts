/** When a number of the Factbook is of. */
export interface Dating {
  /** year, where the text dates the number to one */
  asOf?: string;
  /** whether the text says that the number is an estimate */
  isEstimate: boolean;
}

/** A number that the text of the Factbook gives. */
export interface Observation extends Dating {
  /** plain decimal */
  number: string;
  /** what stands before the number, such as the name of a mountain */
  subject?: string;
  /** what else stands in parentheses or as a note */
  remark?: string;
}

/** Why a text gives no number. */
export type Unreadable =
  | 'not available'
  | 'not exact'
  | 'refers to another page'
  | 'no inhabitants'
  | 'zero where it cannot be'
  | 'not one number in the expected unit';

export interface Wording {
  /** what follows the number: `sq km`, `% of GDP`; empty for a bare number */
  phrase: string;
  /** whether a dollar sign stands before the number */
  dollars: boolean;
  /** whether a name stands before the number */
  named: boolean;
}

const MAGNITUDES: Readonly<Record<string, number>> = { million: 6, billion: 9, trillion: 12 };

/**
 * Reads the newest number of a text of the Factbook, such as `$17.62 trillion (2014 est.) ++ $16.41 trillion (2013 est.)`.
 * Reads nothing but one number in the expected wording with remarks in parentheses or after `note -`: a range, an
 * approximation or two regions in one text are not guessed at.
 */
export function readObservation(text: string, wording: Wording): Observation | Unreadable {
  const observations = text
    .split('++')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isNotAvailable(part));
  const newest = observations[0];
  if (newest === undefined) return 'not available';
  return readOne(newest, wording) ?? explain(newest);
}

/** The date that a text ends in, as in `… (July 2015 est.)`: it dates everything above it under the same heading. */
export function datingAtEnd(text: string): Dating | undefined {
  const [, date = ''] = /\(([^()]*)\)\s*$/.exec(text) ?? [];
  const asOf = yearOf(date);
  return asOf === undefined ? undefined : { asOf, isEstimate: saysEstimate(date) };
}

function isNotAvailable(text: string): boolean {
  return /^\$?NA\b/.test(text) && !/\d/.test(text.replace(/\([^()]*\)/g, ''));
}

function readOne(text: string, wording: Wording): Observation | null {
  const match = pattern(wording).exec(text);
  if (!match?.groups) return null;
  const { subject, sign, digits = '', magnitude, rest = '' } = match.groups;
  return { number: (sign ?? '') + toDecimal(digits, magnitude), subject, ...readRemarks(rest) };
}

function pattern({ phrase, dollars, named }: Wording): RegExp {
  const subject = named ? '(?<subject>.+?) ' : '';
  const currency = dollars ? '\\$' : '';
  const unit = phrase === '' ? '' : ` ?${escape(phrase)}`;
  const magnitude = '(?: (?<magnitude>million|billion|trillion))?';
  const parentheses = '\\s*\\((?:[^()]|\\([^()]*\\))*\\)';
  const rest = `(?<rest>(?:${parentheses})*(?:; note - .+)?)`;
  return new RegExp(`^${subject}(?<sign>-)?${currency}(?<digits>[\\d,]*\\.?\\d+)${magnitude}${unit}${rest}$`, 's');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Moves the decimal point: 17.62 trillion is 17620000000000. */
function toDecimal(digits: string, magnitude: string | undefined): string {
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const shift = magnitude === undefined ? 0 : (MAGNITUDES[magnitude] ?? 0);
  const moved = fraction.padEnd(shift, '0');
  const integer = (whole + moved.slice(0, shift)).replace(/^0+(?=\d)/, '') || '0';
  const remaining = moved.slice(shift);
  return remaining === '' ? integer : `${integer}.${remaining}`;
}

function readRemarks(rest: string): Pick<Observation, 'asOf' | 'isEstimate' | 'remark'> {
  const [parenthesised = '', note] = rest.split('; note - ', 2);
  const parts = [...parenthesised.matchAll(/\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, inner = '']) => inner.trim());
  const asOf = parts.map(yearOf).findLast((year) => year !== undefined);
  const others = parts.filter((part) => yearOf(part) === undefined && part !== 'est.');
  const remark = [...others, ...(note ? [note.trim()] : [])].join('; ');
  return { asOf, isEstimate: parts.some(saysEstimate), remark: remark || undefined };
}

/** `2014 est.`, `July 2015 est.` and `31 December 2014` are of one year; `2010-15 est.` and `FY09/10` are not. */
function yearOf(text: string): string | undefined {
  return /^(?:(?:\d{1,2} )?[A-Z][a-z]+ )?((?:19|20)\d\d)(?: est\.?)?$/.exec(text.trim())?.[1];
}

function saysEstimate(remark: string): boolean {
  return /\best\.?$/.test(remark.trim());
}

function explain(text: string): Unreadable {
  if (/\bsee (?:entry|individual)/.test(text)) return 'refers to another page';
  if (/^(?:uninhabited|no indigenous inhabitants)/.test(text)) return 'no inhabitants';
  if (/^(?:NA|NEGL)\b/.test(text)) return 'not available';
  if (/^(?:less than|more than|approximately|about|over|ca\.)/.test(text)) return 'not exact';
  return 'not one number in the expected unit';
}
