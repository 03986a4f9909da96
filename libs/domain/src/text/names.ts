import { DomainError } from '../domain-error';
import { foldKey } from './fold-key';
import { exceedsGraphemes } from './graphemes';
import { collapseWhiteSpace } from './white-space';

/** Most characters, as a person counts them, of a title or an alias of an entry. */
export const TITLE_MAX_LENGTH = 120;
/** Of a name or an alias of an attribute, and of a type's. */
export const ATTRIBUTE_NAME_MAX_LENGTH = 60;
/** Of a value of the kind text, line breaks included. */
export const TEXT_MAX_LENGTH = 5000;
/** Of a comment in the discussion of an entry, line breaks included. */
export const DISCUSSION_TEXT_MAX_LENGTH = 2000;

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
/** Controls other than white space, halves of surrogate pairs, and what makes text run in another order than it is stored in. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

interface NameRule {
  /** graphemes */
  max: number;
  /** path of the input below the request body, for errors */
  field: string;
}

/**
 * A name as it is kept: one line in NFC, white space trimmed and collapsed.
 * Throws `text-empty` (nothing visible), `text-too-long` or `text-forbidden-character` (a control character or a bidi override).
 */
export function validateName(text: string, rule: NameRule): string {
  return validate(collapseWhiteSpace(text), rule);
}

/** The title or an alias of an entry, as `validateName`. */
export function validateTitle(text: string, field = 'title'): string {
  return validateName(text, { max: TITLE_MAX_LENGTH, field });
}

/** A name or an alias of an attribute or a type, as `validateName`. */
export function validateAttributeName(text: string, field = 'name'): string {
  return validateName(text, { max: ATTRIBUTE_NAME_MAX_LENGTH, field });
}

/** A text of several lines as it is kept: line breaks are `\n`, the ends are trimmed. Throws as `validateName`. */
export function validateText(text: string, rule: NameRule): string {
  return validate(text.replace(LINE_BREAK, '\n').trim(), rule);
}

function validate(text: string, { max, field }: NameRule): string {
  if (exceedsGraphemes(text, max)) {
    throw new DomainError('text-too-long', { zh: `最多 ${max} 个字符。`, en: `At most ${max} characters.` }, field);
  }
  if (FORBIDDEN.test(text)) {
    throw new DomainError(
      'text-forbidden-character',
      { zh: '含有不可见的控制字符，请删除后再试。', en: 'It contains invisible control characters; remove them.' },
      field,
    );
  }
  if (foldKey(text) === '')
    throw new DomainError('text-empty', { zh: '不能为空。', en: 'It must not be empty.' }, field);
  return text.normalize('NFC');
}
