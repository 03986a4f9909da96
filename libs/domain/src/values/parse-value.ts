import { type QuantityContext, isQuantityLike } from '../units/quantity-text';
import { datePrecision, parseDateValue } from './date-value';
import { parseNumberValue } from './number-value';
import { parseBooleanValue, parseRatingValue } from './scalar-value';
import { parseTextValue } from './text-value';
import { isSiteImage, parseImageValue, parseLinkValue } from './url-value';
import type { AttributeKind, TypedValue } from './value';
import { valueMissing, valueType } from './value-problems';

/** What a value of a kind is made of where the kind is told by the fields of an object. The first that fits decides. */
const TELLING_FIELDS: readonly (readonly [string, AttributeKind])[] = [
  ['number', 'number'],
  ['date', 'date'],
  ['rating', 'rating'],
  ['boolean', 'boolean'],
  ['text', 'text'],
  ['alt', 'image'],
  ['url', 'link'],
];

/**
 * Reads what a person typed or JSON gave ("6.1 英寸", 6.1, true, "2025-09", {url, alt}, or a value as the API answers it)
 * as a value of a kind. Objects may have no other fields than the kind's. For numbers the context says what is known of the
 * dimension, and a unit given apart.
 * Throws a DomainError with the field (`value`, `value/url`, `unit` …) and the code that the parser of the kind documents;
 * common to all: `value-missing`, `value-type` and `field-unknown`.
 */
export function parseValue(kind: AttributeKind, input: unknown, context: QuantityContext = {}): TypedValue {
  switch (kind) {
    case 'text':
      return { kind, value: parseTextValue(input) };
    case 'image':
      return { kind, value: parseImageValue(input) };
    case 'link':
      return { kind, value: parseLinkValue(input) };
    case 'boolean':
      return { kind, value: parseBooleanValue(input) };
    case 'rating':
      return { kind, value: parseRatingValue(input) };
    case 'number':
      return { kind, value: parseNumberValue(input, context) };
    case 'date':
      return { kind, value: parseDateValue(input) };
  }
}

/**
 * The kind a value most likely is of, where nobody said: a JSON boolean or number, an object by its fields, a date of month
 * or day precision, a web address, a number with or without a unit; anything else is text. A year alone is a number.
 * Throws `value-missing` or `value-type` for what can be no value.
 */
export function detectKind(input: unknown): AttributeKind {
  if (input === undefined || input === null) throw valueMissing('text');
  if (typeof input === 'boolean') return 'boolean';
  if (typeof input === 'number') return 'number';
  if (typeof input === 'string') return kindOfText(input.trim());
  if (typeof input === 'object' && !Array.isArray(input)) return kindOfFields(input);
  throw valueType('text');
}

/** Whether two values are stored alike: the same kind and the same fields, trailing zeros included. */
export function valuesEqual(a: TypedValue, b: TypedValue): boolean {
  return a.kind === b.kind && JSON.stringify(orderedFields(a.value)) === JSON.stringify(orderedFields(b.value));
}

function kindOfText(text: string): AttributeKind {
  const precision = datePrecision(text);
  if (precision && precision !== 'year') return 'date';
  if (isSiteImage(text)) return 'image';
  if (/^https?:\/\/\S+$/i.test(text)) return 'link';
  return isQuantityLike(text) ? 'number' : 'text';
}

function kindOfFields(input: object): AttributeKind {
  const telling = TELLING_FIELDS.find(([field]) => Object.hasOwn(input, field));
  if (!telling) throw valueType('text');
  return telling[1] === 'link' && hasSiteImage(input) ? 'image' : telling[1];
}

function hasSiteImage(input: object): boolean {
  return 'url' in input && typeof input.url === 'string' && isSiteImage(input.url.trim());
}

function orderedFields(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
