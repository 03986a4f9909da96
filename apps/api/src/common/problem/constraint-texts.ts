import type { LocalizedText } from '@pkyx/domain';

/** Stable code and texts of a class-validator constraint. `message` is the library's English one. */
export function constraintText(
  constraint: string,
  message: string,
  property: string,
): { code: string; detail: LocalizedText } {
  const known = KNOWN[constraint];
  if (known) return { code: known.code, detail: { zh: known.zh, en: sentence(message, property) } };
  return {
    code: constraint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    detail: { zh: `「${property}」无效。`, en: sentence(message, property) },
  };
}

/** Of several broken constraints, the one to mend first: being there, then being of the type, then the rest. */
export function mostBasic(constraints: readonly string[]): string | undefined {
  return Object.keys(KNOWN).find((known) => constraints.includes(known)) ?? constraints[0];
}

/** In the order in which they are told. */
const KNOWN: Record<string, { code: string; zh: string }> = {
  whitelistValidation: { code: 'unknown-field', zh: '没有这个字段。' },
  isDefined: { code: 'required', zh: '必须填写。' },
  isNotEmpty: { code: 'required', zh: '必须填写。' },
  isString: { code: 'not-a-string', zh: '必须是文字。' },
  isInt: { code: 'not-an-integer', zh: '必须是整数。' },
  isBoolean: { code: 'not-a-boolean', zh: '必须是 true 或 false。' },
  isArray: { code: 'not-an-array', zh: '必须是数组。' },
  isIn: { code: 'not-a-choice', zh: '不在可选值之内。' },
  isEnum: { code: 'not-a-choice', zh: '不在可选值之内。' },
  min: { code: 'too-small', zh: '数值太小。' },
  max: { code: 'too-large', zh: '数值太大。' },
  minLength: { code: 'too-short', zh: '太短。' },
  maxLength: { code: 'too-long', zh: '太长。' },
  isLength: { code: 'bad-length', zh: '长度不符合要求。' },
  arrayMinSize: { code: 'too-few', zh: '数量太少。' },
  arrayMaxSize: { code: 'too-many', zh: '数量太多。' },
  isEmail: { code: 'not-an-address', zh: '不是有效的邮箱地址。' },
  isUrl: { code: 'not-a-url', zh: '不是有效的网址。' },
  matches: { code: 'bad-format', zh: '格式不正确。' },
  isISO8601: { code: 'not-a-date', zh: '不是有效的日期。' },
};

function sentence(message: string, property: string): string {
  if (message.startsWith('property ')) return `There is no ${property} here.`;
  return message === ''
    ? `${property} is not allowed.`
    : `${message.charAt(0).toUpperCase()}${message.slice(1)}${message.endsWith('.') ? '' : '.'}`;
}
