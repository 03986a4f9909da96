import { DomainError } from '../domain-error';

/** Digits a number may have once its exponent is written out. */
const MAX_DIGITS = 100;
const MAX_EXPONENT = 30;

/** Spaces people and programs put between groups: plain, no-break, thin, narrow no-break. */
const SPACES = ' \u00a0\u2009\u202f';
const GROUPED = `(?!0)\\d{1,3}(?:,\\d{3})+|(?!0)\\d{1,3}(?:([${SPACES}])\\d{3})(?:\\3\\d{3})*|\\d+`;

/** The longest start of a text that is a number; apply to text from `toHalfWidth`. */
const NUMBER_START = new RegExp(`^([+-]?)((?:${GROUPED})?(?:\\.\\d+)?)(?:e([+-]?\\d+))?`, 'i');

/**
 * Reads the number a person typed: sign, digits, `.`, groups of three by `,` or a space, full-width digits and signs,
 * U+2212, an exponent from −30 to 30. Answers a plain ASCII decimal: no sign on zero, no groups, no exponent, no needless
 * leading zeros; trailing zeros are kept, they say how exact it is.
 * Throws `number-invalid`, or `value-out-of-range` for more than 100 digits or another exponent.
 */
export function parseNumberText(text: string): string {
  const split = splitNumber(text);
  if (!split || split.rest !== '') throw invalidNumber(text);
  return split.number;
}

/**
 * Splits "6.1 in" into the number (as `parseNumberText` answers it) and what follows, trimmed; null where no number starts
 * the text. Throws `value-out-of-range` as `parseNumberText` does.
 */
export function splitNumber(text: string): { number: string; rest: string } | null {
  const halfWidth = toHalfWidth(text.trim());
  const match = NUMBER_START.exec(halfWidth);
  const [whole = '', sign = '', mantissa = '', , exponent = '0'] = match ?? [];
  if (mantissa === '') return null;
  const rest = halfWidth.slice(whole.length);
  if (/^[\d.,]/.test(rest) || /^[^\S\n]\d/.test(rest)) return null;
  return { number: withSign(sign, writeOut(mantissa, Number(exponent), text)), rest: rest.trim() };
}

/** How exact a plain decimal was typed: digits after the point, and significant digits (at least 1; zeros at the end of a whole number count). */
export function precisionOf(number: string): { decimals: number; significant: number } {
  const digits = number.replace('-', '');
  const [, decimals = ''] = digits.split('.');
  return { decimals: decimals.length, significant: Math.max(1, digits.replace('.', '').replace(/^0+/, '').length) };
}

/** Full-width digits, signs, points and exponents, and U+2212, as ASCII. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[０-９＋－．ｅＥ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u2212/g, '-');
}

function writeOut(mantissa: string, exponent: number, text: string): string {
  const [whole = '', decimals = ''] = mantissa.replace(new RegExp(`[,${SPACES}]`, 'g'), '').split('.');
  const point = whole.length + exponent;
  const digits = whole + decimals;
  if (Math.abs(exponent) > MAX_EXPONENT || digits.length + Math.abs(exponent) > MAX_DIGITS) throw tooManyDigits(text);
  const padded = '0'.repeat(Math.max(0, -point)) + digits.padEnd(point, '0');
  const cut = Math.max(0, point);
  const integer = padded.slice(0, cut).replace(/^0+(?=\d)/, '') || '0';
  return cut < padded.length ? `${integer}.${padded.slice(cut)}` : integer;
}

function withSign(sign: string, number: string): string {
  return sign === '-' && /[1-9]/.test(number) ? `-${number}` : number;
}

function invalidNumber(text: string): DomainError {
  return new DomainError(
    'number-invalid',
    {
      zh: `「${excerpt(text)}」不是数字。请只用数字和小数点，例如 1,234.5；不要写「万」「亿」。`,
      en: `“${excerpt(text)}” is not a number. Use digits and a decimal point, such as 1,234.5, without “million” or “billion”.`,
    },
    'value',
  );
}

function tooManyDigits(text: string): DomainError {
  return new DomainError(
    'value-out-of-range',
    {
      zh: `「${excerpt(text)}」超出范围：最多 ${MAX_DIGITS} 位数字，指数 −${MAX_EXPONENT} 到 ${MAX_EXPONENT}。`,
      en: `“${excerpt(text)}” is out of range: at most ${MAX_DIGITS} digits, exponents from −${MAX_EXPONENT} to ${MAX_EXPONENT}.`,
    },
    'value',
  );
}

/** The start of what a client sent, short enough to repeat in a message; never half of a surrogate pair at its end. */
export function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
