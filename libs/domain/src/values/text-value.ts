import { TEXT_MAX_LENGTH, validateText } from '../text/names';
import type { TextValue } from './value';
import { valueFields } from './value-fields';
import { valueType } from './value-problems';

/** A text of 1 to 5,000 graphemes, line breaks kept. Throws as `valueFields` and `validateText`. */
export function parseTextValue(input: unknown): TextValue {
  const { text } = valueFields('text', input, 'text', ['text']);
  if (typeof text !== 'string') throw valueType('text');
  return { text: validateText(text, { max: TEXT_MAX_LENGTH, field: 'value' }) };
}
