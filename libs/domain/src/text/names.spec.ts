import { DomainError } from '../domain-error';
import { exceedsGraphemes } from './graphemes';
import {
  ATTRIBUTE_NAME_MAX_LENGTH,
  TEXT_MAX_LENGTH,
  TITLE_MAX_LENGTH,
  validateAttributeName,
  validateText,
  validateTitle,
} from './names';

const FAMILY = '👨‍👩‍👧';

function problemOf(action: () => unknown): Pick<DomainError, 'code' | 'field'> {
  try {
    action();
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, field: error.field };
  }
  throw new Error('no DomainError was thrown');
}

describe('exceedsGraphemes', () => {
  it.each([
    ['', 0, false],
    ['a', 0, true],
    [FAMILY.repeat(3), 3, false],
    [FAMILY.repeat(4), 3, true],
    ['e\u0301'.repeat(120), 120, false],
    ['e\u0301'.repeat(121), 120, true],
    [`e${'\u0301'.repeat(10_000)}`, 120, true],
  ])('%#: says whether a text has more than %2$d characters', (text, max, expected) => {
    expect(exceedsGraphemes(text, max)).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['中国', '中国'],
    ['  iPhone\t17\r\n', 'iPhone 17'],
    ['a\u3000b', 'a b'],
    ['cafe\u0301', 'caf\u00e9'],
    ['ＡＢＣ', 'ＡＢＣ'],
    ['中'.repeat(TITLE_MAX_LENGTH), '中'.repeat(TITLE_MAX_LENGTH)],
    [FAMILY.repeat(TITLE_MAX_LENGTH), FAMILY.repeat(TITLE_MAX_LENGTH)],
  ])('keeps %j as %j', (typed, kept) => {
    expect(validateTitle(typed)).toBe(kept);
  });

  it.each([
    ['', 'text-empty'],
    [' \n\u3000', 'text-empty'],
    ['\u200b', 'text-empty'],
    ['中'.repeat(TITLE_MAX_LENGTH + 1), 'text-too-long'],
    ['a\u0000b', 'text-forbidden-character'],
    ['a\u007fb', 'text-forbidden-character'],
    ['a\u009bb', 'text-forbidden-character'],
    ['a\u202eb', 'text-forbidden-character'],
    ['a\u2066b', 'text-forbidden-character'],
    ['a\ud800', 'text-forbidden-character'],
  ])('refuses %j as %s', (typed, code) => {
    expect(problemOf(() => validateTitle(typed))).toEqual({ code, field: 'title' });
  });

  it('holds names of attributes to their own limit', () => {
    expect(validateAttributeName('x'.repeat(ATTRIBUTE_NAME_MAX_LENGTH))).toHaveLength(ATTRIBUTE_NAME_MAX_LENGTH);
    const tooLong = 'x'.repeat(ATTRIBUTE_NAME_MAX_LENGTH + 1);
    expect(problemOf(() => validateAttributeName(tooLong, 'aliases/0'))).toEqual({
      code: 'text-too-long',
      field: 'aliases/0',
    });
  });
});

describe('texts of several lines', () => {
  const rule = { max: TEXT_MAX_LENGTH, field: 'value' };

  it('keep their line breaks, all of one kind', () => {
    expect(validateText(' a\r\nb\rc\u2028d\n\n', rule)).toBe('a\nb\nc\nd');
  });

  it.each([
    ['\n \n', 'text-empty'],
    ['a\n\u0000', 'text-forbidden-character'],
    ['x'.repeat(TEXT_MAX_LENGTH + 1), 'text-too-long'],
  ])('are refused %#: %s', (typed, code) => {
    expect(problemOf(() => validateText(typed, rule))).toEqual({ code, field: 'value' });
  });
});
