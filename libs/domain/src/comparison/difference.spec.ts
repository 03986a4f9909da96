import fc from 'fast-check';
import { parseQuantity } from '../units/quantity-text';
import type { DatePrecision, TypedValue } from '../values/value';
import type { ReaderSystem } from '../units/typed-quantity';
import { differenceFrom } from './difference';

const number = (text: string): TypedValue => ({ kind: 'number', value: parseQuantity(text) });
const rating = (stars: number): TypedValue => ({ kind: 'rating', value: { rating: stars } });
const date = (text: string, precision: DatePrecision): TypedValue => ({
  kind: 'date',
  value: { date: text, precision },
});

function between(baseline: string, value: string, system: ReaderSystem = 'as-typed') {
  const difference = differenceFrom(number(baseline), number(value), { locale: 'en', system });
  if (difference?.kind !== 'number') throw new Error('no difference');
  const { number: digits, unit, approx } = difference.amount;
  return { amount: `${approx ? '≈ ' : ''}${digits} ${unit}`.trim(), ratio: difference.ratio };
}

describe('the difference from a baseline', () => {
  it.each([
    ['9372610 km²', '9706961 km²', '+334,351 km²', '1.036'],
    ['100 kg', '25 kg', '−75 kg', '0.25'],
    ['1 kg', '1 kg', '0 kg', '1'],
    ['6.1 in', '155 mm', '0 mm', '1'],
    ['1 km', '1500 m', '+500 m', '1.5'],
    ['1.50 m', '1.75 m', '+0.25 m', '1.167'],
    ['0 kg', '5 kg', '+5 kg', null],
    ['-5', '5', '+10', null],
    ['20 °C', '25 °C', '+5 °C', null],
    ['20 °C', '77 °F', '+9 °F', null],
    ['40 %', '55.5 %', '+15.5 %', null],
    ['1000 CNY', '1299 CNY', '+299 CNY', '1.299'],
  ])('from %s to %s is %s, %s times', (baseline, value, amount, ratio) => {
    expect(between(baseline, value)).toEqual({ amount, ratio });
  });

  it.each<[string, string, ReaderSystem, string]>([
    ['20 °C', '25 °C', 'imperial', '+9 °F'],
    ['100 km/h', '160 km/h', 'imperial', '≈ +37.3 mph'],
    ['9372610 km²', '9706961 km²', 'imperial', '≈ +129,094 mi²'],
  ])('from %s to %s is said in %s units: %s', (baseline, value, system, amount) => {
    expect(between(baseline, value, system).amount).toBe(amount);
  });

  it('is never zero for what is not equal', () => {
    expect(between('1.0001 m', '1.0002 m', 'imperial').amount).not.toMatch(/^≈? ?0 /);
  });

  it.each([
    ['in stars', rating(3.5), rating(5), { kind: 'rating', difference: 1.5 }],
    ['in years', date('2020', 'year'), date('2017', 'year'), { kind: 'date', difference: -3, unit: 'year' }],
    ['in months', date('2019-11', 'month'), date('2020-02', 'month'), { kind: 'date', difference: 3, unit: 'month' }],
    ['in days', date('2020-03-01', 'day'), date('2020-02-28', 'day'), { kind: 'date', difference: -2, unit: 'day' }],
  ])('is said %s', (_, baseline, value, expected) => {
    expect(differenceFrom(baseline, value, { locale: 'en', system: 'as-typed' })).toEqual(expected);
  });

  it.each([
    ['kinds', number('3'), rating(3)],
    ['dimensions', number('3 kg'), number('3 m')],
    ['currencies', number('3 USD'), number('3 CNY')],
    ['exactness of dates', date('2020', 'year'), date('2020-05', 'month')],
  ])('is none between different %s', (_, baseline, value) => {
    expect(differenceFrom(baseline, value, { locale: 'en', system: 'as-typed' })).toBeNull();
  });

  it('turns its sign with its sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }), (a, b) => {
        const there = between(`${a} m`, `${b} m`).amount;
        const back = between(`${b} m`, `${a} m`).amount;
        expect(there.replace(/[+\u2212]/, '')).toBe(back.replace(/[+\u2212]/, ''));
        if (a !== b) expect(there[0]).not.toBe(back[0]);
      }),
    );
  });
});
