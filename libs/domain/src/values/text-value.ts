import { DomainError } from '../domain-error';
import type { TextValue } from './value';
import { valueFields } from './value-fields';
import { valueType } from './value-problems';

const MAX_TEXT = 5_000;

/** Code units that a grapheme has at most on average; more is an attack, and is refused before it is segmented. */
const UNITS_PER_GRAPHEME = 16;

/** Control characters other than tab and line feed, lone surrogates, and what embeds, overrides or isolates direction. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;

/** A text value. Throws `value-missing`, `value-type`, `field-unknown` and what `plainText` throws. */
export function parseTextValue(input: unknown): TextValue {
  const { text } = valueFields('text', input, 'text', ['text']);
  if (typeof text !== 'string') throw valueType('text');
  return { text: plainText(text, { min: 1, max: MAX_TEXT, field: 'value' }) };
}

export interface TextLimits {
  /** lengths in graphemes */
  min: 0 | 1;
  max: number;
  field: string;
}

/**
 * Text as it is stored: NFC, line breaks as line feeds, trimmed.
 * Throws `text-empty`, `text-too-long` or `text-characters`, naming the field.
 */
export function plainText(input: string, { min, max, field }: TextLimits): string {
  if (input.length > max * UNITS_PER_GRAPHEME) throw tooLong(max, field);
  const text = input
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .trim();
  if (FORBIDDEN.test(text)) throw forbiddenCharacters(field);
  const length = graphemeCount(text);
  if (length < min) throw new DomainError('text-empty', { zh: '请填写文字。', en: 'Write some text.' }, field);
  if (length > max) throw tooLong(max, field);
  return text;
}

function graphemeCount(text: string): number {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length;
}

function tooLong(max: number, field: string): DomainError {
  return new DomainError('text-too-long', { zh: `最多 ${max} 个字。`, en: `At most ${max} characters.` }, field);
}

function forbiddenCharacters(field: string): DomainError {
  return new DomainError(
    'text-characters',
    {
      zh: '文字里有控制字符或改变文字方向的字符，请删去。',
      en: 'Remove control characters and characters that override the direction of text.',
    },
    field,
  );
}
