import fc from 'fast-check';
import { DomainError } from '../domain-error';
import { detectKind, parseValue, valuesEqual } from './parse-value';
import { ATTRIBUTE_KINDS, type AttributeKind, type TypedValue } from './value';

const SITE_IMAGE = '/api/v1/images/0123456789abcdef/480.webp';

function problemOf(action: () => unknown): DomainError {
  try {
    action();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('parseValue', () => {
  it.each<[AttributeKind, unknown, TypedValue['value']]>([
    ['text', ' 甜\r\n咸 ', { text: '甜\n咸' }],
    ['text', 'e\u0301', { text: 'é' }],
    ['text', 'tab\tand 👨‍👩‍👧', { text: 'tab\tand 👨‍👩‍👧' }],
    ['text', '<b>not HTML</b>', { text: '<b>not HTML</b>' }],
    ['text', { text: 'a' }, { text: 'a' }],
    ['text', '好'.repeat(5000), { text: '好'.repeat(5000) }],
    ['boolean', true, { boolean: true }],
    ['boolean', '是', { boolean: true }],
    ['boolean', ' Yes ', { boolean: true }],
    ['boolean', 'FALSE', { boolean: false }],
    ['boolean', '否', { boolean: false }],
    ['boolean', { boolean: false }, { boolean: false }],
    ['rating', 4.5, { rating: 4.5 }],
    ['rating', 0, { rating: 0 }],
    ['rating', -0, { rating: 0 }],
    ['rating', '4.50', { rating: 4.5 }],
    ['rating', { rating: 5 }, { rating: 5 }],
    ['date', '2025', { date: '2025', precision: 'year' }],
    ['date', 2025, { date: '2025', precision: 'year' }],
    ['date', '2025-09', { date: '2025-09', precision: 'month' }],
    ['date', '2024-02-29', { date: '2024-02-29', precision: 'day' }],
    ['date', '2000-02-29', { date: '2000-02-29', precision: 'day' }],
    ['date', '0001-01-01', { date: '0001-01-01', precision: 'day' }],
    ['date', { date: '2025-09', precision: 'month' }, { date: '2025-09', precision: 'month' }],
    ['link', 'https://example.org', { url: 'https://example.org/', label: '' }],
    ['link', { url: 'HTTP://Example.org/a?b#c', label: ' 官网 ' }, { url: 'http://example.org/a?b#c', label: '官网' }],
    ['link', 'https://例子.测试/路', { url: 'https://xn--fsqu00a.xn--0zwm56d/%E8%B7%AF', label: '' }],
    ['image', 'https://example.org/a.png', { url: 'https://example.org/a.png', alt: '' }],
    ['image', { url: SITE_IMAGE, alt: '国旗' }, { url: SITE_IMAGE, alt: '国旗' }],
    ['number', 6.1, { number: '6.1', unit: '', dimension: 'count', base: '6.1', baseUnit: '' }],
    ['number', 1e-7, { number: '0.0000001', unit: '', dimension: 'count', base: '0.0000001', baseUnit: '' }],
    ['number', '6.1 英寸', { number: '6.1', unit: 'in', dimension: 'length', base: '0.15494', baseUnit: 'm' }],
    [
      'number',
      { number: 6, unit: 'ft' },
      { number: '6', unit: 'ft', dimension: 'length', base: '1.8288', baseUnit: 'm' },
    ],
  ])('reads as %s %j', (kind, input, value) => {
    expect(parseValue(kind, input)).toEqual({ kind, value });
  });

  it('takes dimension and unit from beside the value', () => {
    const { value } = parseValue('number', '5000', { dimension: 'charge', unit: 'mAh' });
    expect(value).toEqual({ number: '5000', unit: 'mAh', dimension: 'charge', base: '5', baseUnit: 'Ah' });
  });

  it('computes the base anew, whatever the input claims', () => {
    const claimed = { number: '1', unit: 'km', dimension: 'length', base: '7', baseUnit: 'mm' };
    expect(parseValue('number', claimed).value).toMatchObject({ base: '1000', baseUnit: 'm' });
  });

  it.each<[AttributeKind, unknown, string, string]>([
    ['text', '', 'text-empty', 'value'],
    ['text', ' \n ', 'text-empty', 'value'],
    ['text', '好'.repeat(5001), 'text-too-long', 'value'],
    ['text', 'a\u0000b', 'text-forbidden-character', 'value'],
    ['text', 'a\u202eb', 'text-forbidden-character', 'value'],
    ['text', 'a\ud800b', 'text-forbidden-character', 'value'],
    ['text', 5, 'value-type', 'value'],
    ['text', ['a'], 'value-type', 'value'],
    ['text', null, 'value-missing', 'value'],
    ['text', undefined, 'value-missing', 'value'],
    ['text', {}, 'value-missing', 'value/text'],
    ['text', { text: 'a', html: 'b' }, 'field-unknown', 'value/html'],
    ['text', JSON.parse('{"text": "a", "__proto__": {"text": "b"}}'), 'field-unknown', 'value/__proto__'],
    ['text', Object.create({ text: 'inherited' }), 'value-missing', 'value/text'],
    ['boolean', 1, 'value-type', 'value'],
    ['boolean', '1', 'boolean-invalid', 'value'],
    ['boolean', 'constructor', 'boolean-invalid', 'value'],
    ['rating', 5.5, 'rating-invalid', 'value'],
    ['rating', -0.5, 'rating-invalid', 'value'],
    ['rating', 4.3, 'rating-invalid', 'value'],
    ['rating', NaN, 'rating-invalid', 'value'],
    ['rating', '★★★', 'number-invalid', 'value'],
    ['rating', true, 'value-type', 'value'],
    ['date', '2025-02-29', 'date-invalid', 'value'],
    ['date', '1900-02-29', 'date-invalid', 'value'],
    ['date', '2025-13', 'date-invalid', 'value'],
    ['date', '2025-00', 'date-invalid', 'value'],
    ['date', '2025-04-31', 'date-invalid', 'value'],
    ['date', '0000', 'date-invalid', 'value'],
    ['date', '2025-9', 'date-invalid', 'value'],
    ['date', '2025/09', 'date-invalid', 'value'],
    ['date', '2025-09-01T00:00:00Z', 'date-invalid', 'value'],
    ['date', 99, 'date-invalid', 'value'],
    ['date', { date: '2025', precision: 'day' }, 'date-invalid', 'value'],
    ['date', true, 'value-type', 'value'],
    ['link', 'example.org', 'url-invalid', 'value'],
    ['link', 'javascript:alert(1)', 'url-invalid', 'value'],
    ['link', 'java\nscript:alert(1)', 'url-invalid', 'value'],
    ['link', 'data:text/html,x', 'url-invalid', 'value'],
    ['link', 'https://', 'url-invalid', 'value'],
    ['link', '//example.org', 'url-invalid', 'value'],
    ['link', 'https://exa mple.org', 'url-invalid', 'value'],
    ['link', SITE_IMAGE, 'url-invalid', 'value'],
    ['link', { url: 'https://lin@example.org' }, 'url-credentials', 'value/url'],
    ['link', 'https://:secret@example.org', 'url-credentials', 'value'],
    ['link', `https://example.org/${'a'.repeat(2048)}`, 'url-too-long', 'value'],
    ['link', `https://example.org/${'路'.repeat(1000)}`, 'url-too-long', 'value'],
    ['link', { url: 'https://example.org', label: 5 }, 'value-type', 'value/label'],
    ['link', { url: 'https://example.org', label: 'a'.repeat(301) }, 'text-too-long', 'value/label'],
    ['image', '/api/v1/images/../users/480.webp', 'url-invalid', 'value'],
    ['image', '/api/v1/images/0123456789abcdef/479.webp', 'url-invalid', 'value'],
    ['image', { url: SITE_IMAGE, label: 'a' }, 'field-unknown', 'value/label'],
    ['number', '1.3 billion', 'unit-unknown', 'value'],
    ['number', true, 'value-type', 'value'],
    ['number', NaN, 'number-invalid', 'value'],
    ['number', Infinity, 'number-invalid', 'value'],
    ['number', 2 ** 53, 'number-invalid', 'value'],
    ['number', { number: '5', unit: 5 }, 'value-type', 'value/unit'],
    ['number', { unit: 'km' }, 'value-missing', 'value/number'],
  ])('refuses as %s %j: %s at %s', (kind, input, code, field) => {
    expect(problemOf(() => parseValue(kind, input))).toMatchObject({ code, field });
  });

  it('refuses a dimension or unit in the value other than beside it', () => {
    const value = { number: '5', unit: 'kg', dimension: 'mass' };
    expect(problemOf(() => parseValue('number', value, { dimension: 'length' })).code).toBe('dimension-clash');
    expect(problemOf(() => parseValue('number', value, { unit: 'g' })).code).toBe('unit-clash');
  });

  it('explains every problem in both languages', () => {
    for (const kind of ATTRIBUTE_KINDS) {
      for (const input of [null, [], '', '\u0000', { x: 1 }]) {
        const { detail } = problemOf(() => parseValue(kind, input));
        expect(detail.zh).toMatch(/\p{Script=Han}/u);
        expect(detail.en).toMatch(/^[A-Z“]/);
      }
    }
  });

  it('answers a value or a problem of the domain for anything that JSON can hold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ATTRIBUTE_KINDS), fc.jsonValue(), (kind, input) => {
        try {
          expect(parseValue(kind, input).kind).toBe(kind);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
    );
  });

  it('reads its own answer to the same value', () => {
    const inputs = fc.oneof(
      fc.tuple(fc.constant<AttributeKind>('text'), fc.string({ minLength: 1 })),
      fc.tuple(fc.constant<AttributeKind>('link'), fc.webUrl()),
      fc.tuple(fc.constant<AttributeKind>('boolean'), fc.boolean()),
      fc.tuple(
        fc.constant<AttributeKind>('rating'),
        fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2),
      ),
      fc.tuple(
        fc.constant<AttributeKind>('number'),
        fc.integer().map((number) => `${number} km`),
      ),
      fc.tuple(
        fc.constant<AttributeKind>('date'),
        fc
          .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
      ),
    );
    fc.assert(
      fc.property(inputs, ([kind, input]) => {
        fc.pre(kind !== 'text' || /^[\x21-\x7e]+$/.test(String(input)));
        const first = parseValue(kind, input);
        expect(valuesEqual(parseValue(kind, first.value), first)).toBe(true);
      }),
    );
  });
});

describe('detectKind', () => {
  it.each<[unknown, AttributeKind]>([
    [true, 'boolean'],
    [6.1, 'number'],
    ['6.1 英寸', 'number'],
    ['42', 'number'],
    ['2025', 'number'],
    ['¥100', 'number'],
    ['1.3 billion', 'number'],
    ['2025-09', 'date'],
    ['2025-09-12', 'date'],
    ['2025-13', 'text'],
    ['https://example.org/a', 'link'],
    ['https://example.org/a.png', 'link'],
    [SITE_IMAGE, 'image'],
    ['javascript:alert(1)', 'text'],
    ['yes', 'text'],
    ['iPhone 17', 'text'],
    ['', 'text'],
    [{ url: 'https://example.org', alt: 'a' }, 'image'],
    [{ url: SITE_IMAGE }, 'image'],
    [{ url: 'https://example.org', label: 'a' }, 'link'],
    [{ number: '5', unit: 'km' }, 'number'],
    [{ rating: 5 }, 'rating'],
    [{ date: '2025', precision: 'year' }, 'date'],
    [{ text: 'a' }, 'text'],
    [{ boolean: true }, 'boolean'],
  ])('takes %j for %s', (input, kind) => {
    expect(detectKind(input)).toBe(kind);
  });

  it.each([
    [null, 'value-missing'],
    [[], 'value-type'],
    [{}, 'value-type'],
    [JSON.parse('{"__proto__": {"text": "a"}}'), 'value-type'],
  ])('refuses %j: %s', (input, code) => {
    expect(problemOf(() => detectKind(input)).code).toBe(code);
  });
});

describe('valuesEqual', () => {
  const value = (kind: AttributeKind, input: unknown) => parseValue(kind, input);

  it.each<[TypedValue, TypedValue, boolean, string]>([
    [value('number', '6.1 in'), value('number', '6.1 英寸'), true, 'one unit in two spellings'],
    [value('number', '6.1 in'), value('number', '6.10 in'), false, 'trailing zeros are kept'],
    [value('number', '1 km'), value('number', '1000 m'), false, 'units as typed'],
    [value('text', 'a'), value('text', ' a '), true, 'white space around'],
    [value('text', '2025'), value('date', '2025'), false, 'kinds'],
  ])('%j and %j: %s (%s)', (a, b, equal) => {
    expect(valuesEqual(a, b)).toBe(equal);
  });

  it('does not depend on the order of fields', () => {
    const a: TypedValue = { kind: 'link', value: { url: 'https://example.org/', label: 'x' } };
    const b: TypedValue = { kind: 'link', value: { label: 'x', url: 'https://example.org/' } };
    expect(valuesEqual(a, b)).toBe(true);
  });
});
