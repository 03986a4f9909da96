import { DomainError, parseValue, type TypedValue } from '@pkyx/domain';
import { choosePrecision, tidyDate, typeDate } from './date-draft';
import { chooseDimension, chooseUnit, typeNumber } from './number-draft';
import { type DraftOf, draftOf, emptyDraft, isBlank, readDraft, type ValueDraft } from './value-draft';

const faultOf = (draft: ValueDraft): DomainError => {
  try {
    readDraft(draft);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('it was read');
};

describe('a stored value that is edited', () => {
  const values: TypedValue[] = [
    parseValue('text', '甜'),
    parseValue('image', { url: 'https://example.org/a.png', alt: '图' }),
    parseValue('link', { url: 'https://example.org/', label: '官网' }),
    parseValue('boolean', false),
    parseValue('rating', 0),
    parseValue('number', '6.10 in'),
    parseValue('number', '12'),
    parseValue('number', '5.5', { dimension: 'ratio' }),
    parseValue('number', '799 USD'),
    parseValue('date', '2025-09'),
  ];

  it.each(values)('is the same until something is changed: $kind $value', (value) => {
    const draft = draftOf(value);
    expect(readDraft(draft)).toEqual(value);
    expect(parseValue(value.kind, value.value)).toEqual(value);
    expect(isBlank(draft)).toBe(false);
  });
});

describe('a value that nobody has written', () => {
  it.each(['text', 'image', 'link', 'boolean', 'rating', 'number', 'date'] as const)('is no %s yet', (kind) => {
    const draft = emptyDraft(kind);
    expect(isBlank(draft)).toBe(true);
    expect(faultOf(draft)).toBeInstanceOf(DomainError);
  });
});

describe('a number while it is typed', () => {
  const empty = emptyDraft('number') as DraftOf<'number'>;

  it.each([
    ['6.1 英寸', 'length', 'in'],
    ['5,000 mAh', 'charge', 'mAh'],
    ['−40 °C', 'temperature', '°C'],
    ['US$ 799', 'money', 'USD'],
    ['１７５ 厘米', 'length', 'cm'],
  ])('chooses the unit that comes with it: %s', (text, dimension, unit) => {
    const typed = typeNumber(empty, text, null);
    expect(typed).toMatchObject({ number: text, dimension, unit });
    expect(readDraft(typed).value).toMatchObject({ dimension, unit });
  });

  it('keeps the unit that was chosen before', () => {
    const typed = typeNumber({ ...empty, dimension: 'length', unit: 'in' }, '6.2', null);
    expect(readDraft(typed).value).toMatchObject({ number: '6.2', unit: 'in' });
  });

  it('lets a unit chosen later take the place of the typed one', () => {
    const typed = typeNumber(empty, '6.1 英寸', null);
    expect(readDraft(chooseUnit(typed, 'cm')).value).toMatchObject({ number: '6.1', unit: 'cm' });
    expect(chooseDimension(typed, 'mass')).toMatchObject({ number: '6.1', dimension: 'mass', unit: null });
  });

  it('is refused in a unit of another dimension than the attribute has', () => {
    const typed = typeNumber({ ...empty, dimension: 'length' }, '5 kg', 'length');
    expect(faultOf(typed)).toMatchObject({ code: 'dimension-clash', field: 'value' });
  });

  it('may be told apart by its unit where a sign stands for several', () => {
    const typed = typeNumber(empty, '¥500', null);
    expect(faultOf(typed).code).toBe('unit-ambiguous');
    const chosen = chooseUnit(chooseDimension(typed, 'money'), 'JPY');
    expect(readDraft(chosen).value).toMatchObject({ number: '500', unit: 'JPY' });
  });

  it('needs a unit where its dimension has one', () => {
    expect(faultOf(typeNumber({ ...empty, dimension: 'length' }, '6', 'length')).code).toBe('unit-missing');
  });
});

describe('a date while it is typed', () => {
  const empty = emptyDraft('date') as DraftOf<'date'>;

  it.each([
    ['2025年9月1日', '2025-09-01'],
    ['2025/9', '2025-09'],
    ['２０２５．９．１', '2025-09-01'],
    ['2025年', '2025'],
    [' 2025-09 ', '2025-09'],
    ['next year', 'nextyear'],
  ])('is tidied up: %s', (text, date) => {
    expect(tidyDate(text)).toBe(date);
  });

  it.each([
    ['1949', 'year'],
    ['1949年10月', 'month'],
    ['1949-10-01', 'day'],
  ])('is as exact as it is typed: %s', (text, precision) => {
    const typed = typeDate(empty, text);
    expect(typed.precision).toBe(precision);
    expect(readDraft(typed).value).toMatchObject({ precision });
  });

  it('loses what is more exact than the precision chosen', () => {
    expect(choosePrecision(typeDate(empty, '1949-10-01'), 'year')).toMatchObject({ date: '1949', precision: 'year' });
  });

  it('asks for more where a finer precision was chosen', () => {
    expect(faultOf(choosePrecision(typeDate(empty, '1949'), 'month')).code).toBe('date-invalid');
  });

  it('is none where the calendar has no such day', () => {
    expect(faultOf(typeDate(empty, '2025-02-30')).code).toBe('date-invalid');
  });
});
