import fc from 'fast-check';
import { DomainError } from '../domain-error';
import { groupDigits } from './typed-quantity';
import { parseNumberText, precisionOf, splitNumber } from './number-text';

/** Plain decimals as the API answers them: no needless leading zeros, no sign on zero. */
const plainDecimal = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 30n }),
    fc.option(fc.stringMatching(/^\d{1,20}$/), { nil: undefined }),
  )
  .map(([negative, integer, decimals]) => {
    const digits = decimals === undefined ? `${integer}` : `${integer}.${decimals}`;
    return negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
  });

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('parseNumberText', () => {
  it.each([
    ['6.1', '6.1', 'decimal'],
    ['6.10', '6.10', 'trailing zeros say how exact it is'],
    ['007', '7', 'leading zeros'],
    ['0.50', '0.50', 'the zero before the point stays'],
    ['.5', '0.5', 'no digit before the point'],
    ['+5', '5', 'plus sign'],
    ['-5', '-5', 'hyphen as minus'],
    ['−5', '-5', 'U+2212'],
    ['－５．２５', '-5.25', 'full width'],
    ['-0', '0', 'zero has no sign'],
    ['-0.00', '0.00', 'zero has no sign'],
    ['1,234,567.8', '1234567.8', 'commas'],
    ['1 234 567', '1234567', 'plain spaces'],
    ['1\u2009234\u2009567', '1234567', 'thin spaces'],
    ['1\u202f234', '1234', 'narrow no-break space'],
    ['1\u00a0234', '1234', 'no-break space'],
    ['  42 ', '42', 'white space around'],
    ['1e3', '1000', 'exponent'],
    ['1.5E-3', '0.0015', 'negative exponent'],
    ['1.50e-3', '0.00150', 'trailing zeros of the mantissa'],
    ['1.25e1', '12.5', 'exponent smaller than the decimals'],
    ['1e+21', '1000000000000000000000', 'as JavaScript prints large numbers'],
    ['1e30', `1${'0'.repeat(30)}`, 'largest exponent'],
    ['1e-30', `0.${'0'.repeat(29)}1`, 'smallest exponent'],
    [
      '123456789012345678901234567890.123456789',
      '123456789012345678901234567890.123456789',
      'more digits than a double has',
    ],
  ])('reads %j as %s (%s)', (text, number) => {
    expect(parseNumberText(text)).toBe(number);
  });

  it.each([
    ['', 'empty'],
    ['-', 'sign only'],
    ['.', 'point only'],
    ['1,5', 'decimal comma'],
    ['1,2345', 'group of four'],
    ['12,34', 'group of two'],
    ['1234,567', 'first group of four'],
    ['0,500', 'first group is zero: a decimal comma'],
    ['1,000 000', 'two kinds of separators'],
    ['1.234.567', 'points as separators'],
    ['1.000,5', 'German notation'],
    ['1.5,000', 'groups after the point'],
    ['5.', 'nothing after the point'],
    ['--5', 'two signs'],
    ['1_000', 'underscore'],
    ['0x1f', 'hexadecimal'],
    ['١٢', 'other digits'],
    ['1e', 'no exponent'],
    ['1e1.5', 'broken exponent'],
    ['1/2', 'fraction'],
    ['½', 'fraction sign'],
    ['NaN', 'not a number'],
    ['Infinity', 'infinite'],
    ['1.3 billion', 'words'],
    ['14亿', 'words'],
    ['1，000', 'Chinese comma'],
    ['1\n000', 'line break'],
  ])('refuses %j (%s)', (text) => {
    expect(codeOf(() => parseNumberText(text))).toBe('number-invalid');
  });

  it.each([['1e31'], ['1e-31'], ['1e999999999999'], ['9'.repeat(101)], [`0.${'1'.repeat(100)}`]])(
    'finds %s out of range',
    (text) => {
      expect(codeOf(() => parseNumberText(text))).toBe('value-out-of-range');
    },
  );

  it('reads what it answered to the same text', () => {
    fc.assert(fc.property(plainDecimal, (number) => expect(parseNumberText(number)).toBe(number)));
  });

  it('reads what is formatted for readers', () => {
    fc.assert(fc.property(plainDecimal, (number) => expect(parseNumberText(groupDigits(number))).toBe(number)));
  });

  it('reads every finite double that JSON can hold in the range', () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 });
    fc.assert(
      fc.property(
        doubles.filter((double) => double === 0 || Math.abs(double) > 1e-14),
        (double) => expect(Number(parseNumberText(String(double)))).toBe(double === 0 ? 0 : double),
      ),
    );
  });

  it('answers a plain decimal or a documented problem for any text', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-+0-9., eE\u2009]{0,40}$/));
    fc.assert(
      fc.property(texts, (text) => {
        expect(['accepted', 'number-invalid', 'value-out-of-range']).toContain(
          codeOf(() => expect(parseNumberText(text)).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/)),
        );
      }),
    );
  });
});

describe('splitNumber', () => {
  it.each([
    ['6.1 in', '6.1', 'in'],
    ['6.1in', '6.1', 'in'],
    ['5 000 mAh', '5000', 'mAh'],
    ['5 EB', '5', 'EB'],
    ['1e3 km', '1000', 'km'],
    ['５００ｋｇ', '500', 'ｋｇ'],
    ['6.5 L/100 km', '6.5', 'L/100 km'],
  ])('splits %j', (text, number, rest) => {
    expect(splitNumber(text)).toEqual({ number, rest });
  });

  it.each([['in 6'], ['1,5 km'], ['5 3 km'], ['1.2.3 m'], ['10 0000 m']])('does not split %j', (text) => {
    expect(splitNumber(text)).toBeNull();
  });
});

describe('precisionOf', () => {
  it.each([
    ['6.10', 2, 3],
    ['-0.0050', 4, 2],
    ['1000', 0, 4],
    ['0', 0, 1],
    ['0.00', 2, 1],
  ])('of %s is %i decimals and %i significant digits', (number, decimals, significant) => {
    expect(precisionOf(number)).toEqual({ decimals, significant });
  });
});
