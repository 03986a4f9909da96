import { parseQuantity, type TypedValue } from '@pkyx/domain';
import type { ComparisonRow } from '../../../../lib/api-types';
import { attribute } from '../../../../testing/attributes';
import { comparisonRow } from '../../../../testing/comparisons';
import { chosenAxes, radarAxes } from './radar';

const number = (quantity: string): TypedValue => ({ kind: 'number', value: parseQuantity(quantity) });
const stars = (rating: number): TypedValue => ({ kind: 'rating', value: { rating } });

function row(key: string, direction: ComparisonRow['direction'], values: (TypedValue | null)[]): ComparisonRow {
  const cells = values.map((value) => value && attribute(value, { key }));
  return comparisonRow(cells, { key, direction, best: values.includes(null) ? [] : [0] });
}
const group = (key: string, ...rows: ComparisonRow[]) => ({ key, names: { zh: key, en: key }, rows });
const axisOf = (direction: ComparisonRow['direction'], ...values: (TypedValue | null)[]) =>
  radarAxes([group('g', row('k', direction, values))])[0];

describe('an axis of the radar', () => {
  it.each<[string, ComparisonRow['direction'], TypedValue[], number[]]>([
    ['shows shares of the best', 'higher', [number('50 kg'), number('100 kg')], [0.5, 1]],
    ['is turned round where lower is better', 'lower', [number('2 s'), number('8 s')], [1, 0.25]],
    ['meets across units', 'higher', [number('500 g'), number('2 kg')], [0.25, 1]],
    ['takes stars', 'higher', [stars(2), stars(4)], [0.5, 1]],
    ['has everybody on the rim where all are level', 'lower', [number('3'), number('3')], [1, 1]],
    [
      'counts distance per fuel, however it is written',
      'higher',
      [number('10 L/100 km'), number('5 L/100 km')],
      [0.5, 1],
    ],
    ['keeps zero at the centre where higher is better', 'higher', [number('0'), number('4')], [0, 1]],
  ])('%s', (_behaviour, direction, values, shares) => {
    expect(axisOf(direction, ...values)).toMatchObject({ scale: 'share', shares });
  });

  it.each<[string, ComparisonRow['direction'], TypedValue[], number[]]>([
    ['negative numbers', 'higher', [number('-1 %'), number('1 %'), number('3 %')], [0, 0.5, 1]],
    ['temperatures', 'lower', [number('10 °C'), number('20 °C'), number('15 °C')], [1, 0, 0.5]],
    ['zero where lower is better', 'lower', [number('0'), number('4')], [1, 0]],
  ])('runs from the worst to the best for %s', (_what, direction, values, shares) => {
    const axis = axisOf(direction, ...values);
    expect(axis?.scale).toBe('span');
    expect(axis?.shares.map((share) => share && Number(share.toFixed(6)))).toEqual(shares);
  });

  it('leaves a gap where a side has no value', () => {
    expect(axisOf('higher', number('1'), null, number('2'))?.shares).toEqual([0.5, null, 1]);
  });

  it.each<[string, ComparisonRow['direction'], (TypedValue | null)[]]>([
    ['a matter of taste', 'none', [number('1'), number('2')]],
    ['a single value', 'higher', [number('1'), null]],
    ['different currencies', 'lower', [number('1 CNY'), number('2 USD')]],
  ])('is not there for %s', (_what, direction, values) => {
    expect(axisOf(direction, ...values)).toBeUndefined();
  });
});

describe('the axes of a radar', () => {
  const both = [number('1'), number('2')];
  const axes = radarAxes([
    group('health', row('life', 'higher', both), row('men', 'higher', both), row('women', 'higher', both)),
    group('economy', row('gdp', 'higher', both), row('poverty', 'lower', both), row('work', 'lower', both)),
    group('culture', row('films', 'higher', [...both, null]), row('books', 'higher', both)),
  ]);
  const keys = (chosen: readonly string[]) => chosenAxes(axes, chosen).map(({ row: { key } }) => key);

  it('are taken from every group before a second one of any, complete rows first, in the order of the table', () => {
    expect(keys([])).toEqual(['life', 'men', 'gdp', 'poverty', 'books', 'women'].sort((a, b) => order(a) - order(b)));
  });

  it('are those that the reader chose', () => {
    expect(keys(['films', 'life', 'gdp'])).toEqual(['life', 'gdp', 'films']);
  });

  it('are the usual ones where fewer than three of the chosen are there', () => {
    expect(keys(['life', 'gone', 'lost'])).toEqual(keys([]));
  });

  const order = (key: string) => axes.findIndex(({ row: { key: own } }) => own === key);
});
