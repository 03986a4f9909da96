import fc from 'fast-check';
import type { NumberValue } from '../values/value';
import { areCommensurable, compareQuantities, quantitiesEqual } from './quantity-comparison';
import { parseQuantity } from './quantity-text';
import { listDimensions } from './unit-table';

/** Two quantities of one dimension, near each other or far apart, in the same unit or not. */
const pairs = fc.constantFrom(...listDimensions().filter(({ key }) => key !== 'money')).chain(({ key, units }) => {
  const quantity = fc
    .tuple(fc.constantFrom(...units), fc.integer({ min: 1, max: 2000 }), fc.nat({ max: 3 }))
    .map(([unit, digits, decimals]) =>
      parseQuantity((digits / 10 ** decimals).toFixed(decimals), { dimension: key, unit: unit.symbol }),
    );
  return fc.tuple(quantity, quantity);
});

describe('quantitiesEqual', () => {
  it.each([
    ['6.1 in', '154.94 mm', true, 'exactly the same'],
    ['6.1 in', '155 mm', true, 'rounded to the millimetre'],
    ['6.1 in', '6.15 in', false, 'one unit: exactly equal or not'],
    ['6.1 in', '6.10 in', true, 'trailing zeros change no number'],
    ['36.6 °C', '97.88 °F', true, 'exactly the same'],
    ['36.6 °C', '97.9 °F', true, 'rounded'],
    ['37 °C', '97.88 °F', true, 'rounded to the degree'],
    ['36.5 °C', '97.88 °F', false, 'outside half a tenth of a degree'],
    ['1 lb', '12 oz', false, 'within half a pound but not within 0.5 %'],
    ['100 km/h', '60 mi/h', false, 'within neither'],
    ['100 km/h', '62 mi/h', true, 'rounded'],
    ['1 kg', '2.20 lb', true, 'rounded'],
    ['1.5 km', '1500 m', true, 'exactly the same'],
    ['1 km', '1000.5 m', true, 'inside half a kilometre'],
    ['2 dm', '20.5 cm', false, 'more than 0.5 % apart'],
    ['200.00 cm', '2010.0 mm', false, '0.5 % apart, but the intervals do not meet'],
    ['199 m', '0.20 km', true, '0.5 % of the larger apart'],
    ['198.99 m', '0.20 km', false, 'a little more than 0.5 % apart'],
    ['1000 mm', '100.1 cm', false, 'the intervals only touch'],
    ['3 尺', '1 m', true, 'a third of a metre thrice'],
    ['1000 B', '1 kB', true, 'exactly the same'],
    ['1024 B', '1 kB', false, 'KiB is not kB'],
    ['10 L/100 km', '10 km/L', true, 'reciprocal'],
    ['8 L/100 km', '29.4 mpg', true, 'reciprocal and rounded'],
    ['8 L/100 km', '35.3 mpg UK', true, 'UK gallon'],
    ['8 L/100 km', '35.3 mpg', false, 'US gallon'],
    ['0 °C', '32 °F', true, 'zero'],
    ['0 kg', '0 lb', true, 'zero in both'],
    ['1400000000 人', '1400000001', false, 'intervals of whole numbers only touch'],
    ['5 人', '5', true, 'counts by noun and without'],
  ])('%s and %s: %s (%s)', (a, b, equal) => {
    expect(quantitiesEqual(parseQuantity(a), parseQuantity(b))).toBe(equal);
  });

  it('is reflexive and symmetric', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(quantitiesEqual(a, a)).toBe(true);
        expect(quantitiesEqual(a, b)).toBe(quantitiesEqual(b, a));
      }),
    );
  });

  it('holds for whatever is exactly the same in another unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (number) => {
        expect(quantitiesEqual(parseQuantity(`${number} m`), parseQuantity(`${number}000 mm`))).toBe(true);
      }),
    );
  });

  it('never holds for what differs by more than 0.5 % of the larger', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [x, y] = [Number(a.base), Number(b.base)];
        if (Math.abs(x - y) > 0.00501 * Math.max(Math.abs(x), Math.abs(y))) expect(quantitiesEqual(a, b)).toBe(false);
      }),
    );
  });
});

describe('compareQuantities', () => {
  it.each([
    ['1 km', '999 m', 1],
    ['1 km', '1000 m', 0],
    ['-40 °C', '-40 °F', 0],
    ['-40 °C', '-39 °F', -1],
    ['5 L/100 km', '6 L/100 km', 1],
    ['9007199254740993 B', '9007199254740992 B', 1],
  ])('%s against %s is %i', (a, b, order) => {
    expect(compareQuantities(parseQuantity(a), parseQuantity(b))).toBe(order);
  });

  it('mirrors when the sides swap', () => {
    fc.assert(fc.property(pairs, ([a, b]) => expect(compareQuantities(a, b) + compareQuantities(b, a)).toBe(0)));
  });
});

describe('quantities that cannot be compared', () => {
  const refused = (compare: (a: NumberValue, b: NumberValue) => unknown, a: string, b: string) => () =>
    compare(parseQuantity(a), parseQuantity(b));

  it.each([
    ['5 kg', '5 mm', 'dimensions'],
    ['5 CNY', '5 USD', 'currencies'],
  ])('are %s and %s (%s)', (a, b) => {
    expect(areCommensurable(parseQuantity(a), parseQuantity(b))).toBe(false);
    const clash = expect.objectContaining({ code: 'dimension-clash' }) as Error;
    expect(refused(quantitiesEqual, a, b)).toThrow(clash);
    expect(refused(compareQuantities, a, b)).toThrow(clash);
  });
});
