import { DomainError } from '../domain-error';
import { excerpt } from '../units/number-text';
import type { AttributeKind } from './value';

/** What each kind accepts, for the message to one who sent something else. */
const ACCEPTED: Record<AttributeKind, { zh: string; en: string }> = {
  text: { zh: '一段文字', en: 'text' },
  image: { zh: '图片网址，或 {"url", "alt"}', en: 'the URL of an image, or {"url", "alt"}' },
  link: { zh: '网址，或 {"url", "label"}', en: 'a URL, or {"url", "label"}' },
  boolean: { zh: '是或否', en: 'yes or no' },
  rating: { zh: '0 到 5 之间的半星数，例如 4.5', en: 'stars from 0 to 5 in half steps, such as 4.5' },
  number: { zh: '数字和单位，例如 6.1 英寸', en: 'a number with its unit, such as 6.1 in' },
  date: { zh: '日期：YYYY、YYYY-MM 或 YYYY-MM-DD', en: 'a date: YYYY, YYYY-MM or YYYY-MM-DD' },
};

/** The input has no form that a value of the kind can have. */
export function valueType(kind: AttributeKind, field = 'value'): DomainError {
  return new DomainError(
    'value-type',
    { zh: `这里需要${ACCEPTED[kind].zh}。`, en: `This needs ${ACCEPTED[kind].en}.` },
    field,
  );
}

export function valueMissing(kind: AttributeKind, field = 'value'): DomainError {
  return new DomainError(
    'value-missing',
    { zh: `请填写${ACCEPTED[kind].zh}。`, en: `Give ${ACCEPTED[kind].en}.` },
    field,
  );
}

/** The form is right (a text for a date) but what it says is none of what the kind accepts. */
export function valueInvalid(kind: 'boolean' | 'rating' | 'date', input: string): DomainError {
  const shown = excerpt(input);
  return new DomainError(
    `${kind}-invalid`,
    { zh: `「${shown}」无效，需要${ACCEPTED[kind].zh}。`, en: `“${shown}” is not ${ACCEPTED[kind].en}.` },
    'value',
  );
}

export function fieldUnknown(name: string): DomainError {
  const shown = excerpt(name);
  return new DomainError(
    'field-unknown',
    { zh: `值里没有字段「${shown}」。`, en: `A value of this kind has no field “${shown}”.` },
    `value/${shown}`,
  );
}
