import fc from 'fast-check';
import { DomainError } from '../domain-error';
import { fromBase } from './conversion';
import { formatQuantity } from './quantity-format';
import { type QuantityContext, isQuantityLike, parseQuantity } from './quantity-text';
import { findUnit, listDimensions } from './unit-table';

const units = listDimensions().flatMap((dimension) => dimension.units.map((unit) => ({ dimension, unit })));

function problemOf(text: string, context?: QuantityContext): DomainError {
  try {
    parseQuantity(text, context);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

describe('parseQuantity', () => {
  it('answers the number as typed and in the base unit', () => {
    expect(parseQuantity('6.10 英寸')).toEqual({
      number: '6.10',
      unit: 'in',
      dimension: 'length',
      base: '0.15494',
      baseUnit: 'm',
    });
  });

  it.each([
    ['6.1in', '6.1', 'in', 'glued'],
    ['6.1 Inches', '6.1', 'in', 'English plural in another case'],
    ['3寸', '3', '寸', 'the Chinese inch is another unit'],
    ['5,000 mAh', '5000', 'mAh', 'groups'],
    ['5000毫安时', '5000', 'mAh', 'Chinese name'],
    ['−40 °C', '-40', '°C', 'U+2212'],
    ['36.6℃', '36.6', '°C', 'compatibility character'],
    ['98 deg F', '98', '°F', 'spelt out'],
    ['9,596,961 平方公里', '9596961', 'km²', 'Chinese name'],
    ['5 km^2', '5', 'km²', 'caret'],
    ['5 sq. mi', '5', 'mi²', 'abbreviation with a dot'],
    ['5 m2', '5', 'm²', 'digit for the exponent'],
    ['120 公里/小时', '120', 'km/h', 'Chinese name'],
    ['120 kph', '120', 'km/h', 'alias'],
    ['75 mph', '75', 'mi/h', 'alias'],
    ['75 miles per hour', '75', 'mi/h', 'plural before per'],
    ['5 meters', '5', 'm', 'American spelling'],
    ['2 liters', '2', 'L', 'American spelling'],
    ['6 feet', '6', 'ft', 'irregular plural'],
    ['20 ft-lbf', '20', 'ft·lbf', 'hyphen for the dot'],
    ['256gb', '256', 'GB', 'as people type it'],
    ['100 Mb', '100', 'Mbit', 'small b is bits'],
    ['6.5 L/100km', '6.5', 'L/100 km', 'no space'],
    ['6.5 升/百公里', '6.5', 'L/100 km', 'Chinese name'],
    ['30 MPG', '30', 'mpg', 'plain mpg is US'],
    ['30 mpg uk', '30', 'mpg UK', 'UK told apart'],
    ['4800万像素', '4800', '万像素', 'ten thousand pixels are a unit'],
    ['83 ％', '83', '%', 'full width'],
    ['799 元', '799', 'CNY', 'Chinese name'],
    ['US$ 799', '799', 'USD', 'sign before the number'],
    ['-€5.50', '-5.50', 'EUR', 'minus before the sign'],
    ['US$.99', '0.99', 'USD', 'point right after the sign'],
    ['€５０', '50', 'EUR', 'full-width digits after the sign'],
    ['USD 1,299.00', '1299.00', 'USD', 'code before the number'],
    ['42', '42', '', 'a bare number is a count'],
    ['42 个', '42', '', 'a counting word'],
    ['1.5e3 km', '1500', 'km', 'exponent'],
  ])('reads %j as %s %s (%s)', (text, number, unit) => {
    expect(parseQuantity(text)).toMatchObject({ number, unit });
  });

  it.each([
    ['6.1″', { dimension: 'length' }, 'in'],
    ['30″', { dimension: 'angle' }, '″'],
    ["5'", { dimension: 'length' }, 'ft'],
    ['5 分', { dimension: 'time' }, 'min'],
    ['5 分', { dimension: 'length' }, '分'],
    ['37 度', { dimension: 'temperature' }, '°C'],
    ['90 度', { dimension: 'angle' }, '°'],
    ['5 M', { dimension: 'length' }, 'm'],
    ['0.5', { dimension: 'ratio' }, ''],
    ['5', { dimension: 'count' }, ''],
    ['6.1', { dimension: 'length', unit: '英寸' }, 'in'],
    ['6.1 in', { unit: 'inch' }, 'in'],
    ['¥100', { unit: 'CNY' }, 'CNY'],
    ['3 gal', { unit: 'gal UK' }, 'gal UK'],
    ['5', { unit: '' }, ''],
  ])('reads %j with %j as %s', (text, context, unit) => {
    expect(parseQuantity(text, context).unit).toBe(unit);
  });

  it.each([
    ['abc', {}, 'number-invalid', 'value'],
    ['1,5 km', {}, 'number-invalid', 'value'],
    ['km 5', {}, 'number-invalid', 'value'],
    ['CNY 5 USD', {}, 'number-invalid', 'value'],
    ['1.3 billion', {}, 'unit-unknown', 'value'],
    ['14亿', {}, 'unit-unknown', 'value'],
    ['14 亿人', { dimension: 'count' }, 'unit-unknown', 'value'],
    ['5 parsnips', {}, 'unit-unknown', 'value'],
    ['5', { unit: 'parsnip' }, 'unit-unknown', 'unit'],
    ['5 G', {}, 'unit-unknown', 'value'],
    ['5 -', {}, 'unit-unknown', 'value'],
    ['6.1', { dimension: 'length' }, 'unit-missing', 'unit'],
    ['5', { dimension: 'money' }, 'unit-missing', 'unit'],
    ['6.1″', {}, 'unit-ambiguous', 'value'],
    ['5 度', {}, 'unit-ambiguous', 'value'],
    ['¥100', {}, 'unit-ambiguous', 'value'],
    ['$100', {}, 'unit-ambiguous', 'value'],
    ['3 gal', { dimension: 'volume' }, 'unit-ambiguous', 'value'],
    ['5 kg', { dimension: 'length' }, 'dimension-clash', 'value'],
    ['5', { dimension: 'length', unit: 'kg' }, 'dimension-clash', 'unit'],
    ['€5', { dimension: 'length' }, 'dimension-clash', 'value'],
    ['5 km', { unit: 'mi' }, 'unit-clash', 'unit'],
    ['5 km', { dimension: 'lengths' }, 'dimension-unknown', 'dimension'],
    ['5 km', { dimension: '__proto__' }, 'dimension-unknown', 'dimension'],
    ['-273.16 °C', {}, 'value-out-of-range', 'value'],
    ['-1 K', {}, 'value-out-of-range', 'value'],
    ['0 L/100 km', {}, 'value-out-of-range', 'value'],
    ['0 mpg', {}, 'value-out-of-range', 'value'],
    ['-5 L/100 km', {}, 'value-out-of-range', 'value'],
    ['1e31 km', {}, 'value-out-of-range', 'value'],
  ])('refuses %j with %j: %s at %s', (text, context, code, field) => {
    expect(problemOf(text, context)).toMatchObject({ code, field });
  });

  it('names the choices where a spelling is ambiguous', () => {
    expect(problemOf('¥100').detail.zh).toMatch(/CNY.*JPY/);
    expect(problemOf('3 gal').detail.en).toMatch(/gal UK.*gal US/);
  });

  it('accepts absolute zero in every scale of temperature', () => {
    for (const text of ['0 K', '-273.15 °C', '-459.67 °F', '0 °R', '-218.52 °Ré'])
      expect(parseQuantity(text).base).toBe('0');
  });

  it('reads every unit of the table by its symbol and its names', () => {
    for (const { dimension, unit } of units.filter(({ unit: { symbol } }) => symbol !== '')) {
      for (const spelling of [unit.symbol, unit.names.zh, unit.names.en]) {
        expect(parseQuantity(`300 ${spelling}`, { dimension: dimension.key }).unit).toBe(unit.symbol);
      }
    }
  });

  it('reads back what a reader is shown as typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.integer({ min: 1, max: 10 ** 12 }),
        fc.nat({ max: 6 }),
        (picked, digits, decimals) => {
          const number = (BigInt(digits) * 10n)
            .toString()
            .replace(new RegExp(`(?=\\d{${decimals}}$)`), decimals ? '.' : '');
          const context = { dimension: picked.dimension.key, unit: picked.unit.symbol };
          const value = parseQuantity(number.startsWith('.') ? `0${number}` : number, context);
          for (const locale of ['zh', 'en'] as const) {
            expect(parseQuantity(formatQuantity(value, { locale, system: 'as-typed' }).number, context)).toEqual(value);
          }
        },
      ),
    );
  });

  it('gives up no exactness: the base converts back to the number wherever the fraction ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.integer({ min: 1, max: 10 ** 15 }), ({ dimension, unit }, number) => {
        const { base } = parseQuantity(`${number}`, { dimension: dimension.key, unit: unit.symbol });
        const back = fromBase(base, findUnit(dimension.key, unit.symbol) ?? unit);
        expect(back.minus(number).abs().div(number).toNumber()).toBeLessThan(1e-31);
      }),
    );
  });
});

describe('isQuantityLike', () => {
  it.each(['6.1 英寸', '5,000 mAh', '42', '¥100', '6.1″', '1.3 billion', '14亿人', '-5 °C', '100W'])(
    'takes %j for a quantity',
    (text) => {
      expect(isQuantityLike(text)).toBe(true);
    },
  );

  it.each(['iPhone 17', '4K', '5G', '12-core', '6 speed manual', '1,5', '', '802.11ax', '2 million people served'])(
    'takes %j for text',
    (text) => {
      expect(isQuantityLike(text)).toBe(false);
    },
  );
});
