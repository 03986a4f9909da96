import type { ReaderSystem, TypedValue } from '@pkyx/domain';
import { parseQuantity } from '@pkyx/domain';
import { attribute, text } from '../../../testing/attributes';
import { barsOf } from './bars';

const number = (quantity: string): TypedValue => ({ kind: 'number', value: parseQuantity(quantity) });
const stars = (rating: number): TypedValue => ({ kind: 'rating', value: { rating } });
const day = (date: string): TypedValue => ({ kind: 'date', value: { date, precision: 'day' } });

function bars(values: (TypedValue | null)[], units: ReaderSystem = 'as-typed') {
  return barsOf({ cells: values.map((value) => value && attribute(value)) }, units);
}
const lengths = (values: (TypedValue | null)[], units?: ReaderSystem) =>
  bars(values, units)?.map((bar) => bar && Number((bar.end - bar.start).toFixed(4)));

describe('the bars of a row', () => {
  it.each<[string, (TypedValue | null)[], (number | null)[]]>([
    ['start at zero, the largest fills the cell', [number('25 kg'), number('100 kg')], [0.25, 1]],
    ['meet across units', [number('500 g'), number('2 kg')], [0.25, 1]],
    ['leave a gap where nothing is known', [number('1 m'), null, number('4 m')], [0.25, null, 1]],
    ['share out the width between both sides of zero', [number('-10 %'), number('30 %')], [0.25, 0.75]],
    ['take stars', [stars(2.5), stars(5)], [0.5, 1]],
    ['are as long as each other where values are equal', [number('7'), number('7')], [1, 1]],
    ['have no length for zero', [number('0 W'), number('5 W')], [0, 1]],
    [
      'follow fuel as it is written: twice the litres, twice the bar',
      [number('5 L/100 km'), number('10 L/100 km')],
      [0.5, 1],
    ],
  ])('%s', (_behaviour, values, expected) => {
    expect(lengths(values)).toEqual(expected);
  });

  it('turn around with the reader’s unit where more of one is less of the other', () => {
    expect(lengths([number('5 L/100 km'), number('10 L/100 km')], 'imperial')).toEqual([1, 0.5]);
  });

  it('run from the zero line, to the left below zero', () => {
    expect(bars([number('-10 %'), number('30 %')])).toEqual([
      { start: 0, end: 0.25, zero: 0.25 },
      { start: 0.25, end: 1, zero: 0.25 },
    ]);
    expect(bars([number('-2 %'), number('-4 %')])).toEqual([
      { start: 0.5, end: 1, zero: 1 },
      { start: 0, end: 1, zero: 1 },
    ]);
  });

  it.each<[string, (TypedValue | null)[]]>([
    ['temperatures, whose zero is arbitrary', [number('10 °C'), number('20 °C')]],
    ['dates', [day('1949-10-01'), day('1776-07-04')]],
    ['texts', [text('北京'), text('华盛顿')]],
    ['a single number', [number('1 m'), null]],
    ['different currencies', [number('100 CNY'), number('7 USD')]],
    ['different dimensions', [number('1 kg'), number('1 m')]],
    ['a number beside a text', [number('1'), text('一')]],
    ['nothing but zeros', [number('0'), number('0')]],
    ['nobody’s values', [null, null]],
  ])('are not drawn for %s', (_what, values) => {
    expect(bars(values)).toBeNull();
  });
});
