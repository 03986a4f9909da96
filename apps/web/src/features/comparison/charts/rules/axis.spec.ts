import { parseQuantity } from '@pkyx/domain';
import { attribute } from '../../../../testing/attributes';
import { comparisonRow } from '../../../../testing/comparisons';
import { axisTitle, measuredRows, placeOn, scalesFor, ticksFor, tickText } from './axis';

const area = comparisonRow([attribute({ kind: 'number', value: parseQuantity('9706961 km²') }), null]);
const rowsIn = (units: 'as-typed' | 'imperial') =>
  measuredRows([{ key: 'geography', names: { zh: '地理', en: 'Geography' }, rows: [area] }], units);

describe('an axis', () => {
  it('is titled in the reader’s language and units', () => {
    expect(rowsIn('as-typed').map((row) => axisTitle(row, 'zh'))).toEqual(['面积（平方公里）']);
    expect(rowsIn('imperial').map((row) => axisTitle(row, 'en'))).toEqual(['Area (mi²)']);
  });

  it.each([
    ['a narrow range', [1, 50], ['linear']],
    ['a wide range', [1, 100], ['linear', 'log']],
    ['a very wide range', [0.5, 500], ['log', 'linear']],
    ['a very wide range with a zero', [0, 1, 5000], ['linear', 'log']],
    ['nothing above zero', [-5, 0], ['linear']],
    ['a single number', [7], ['linear']],
    ['no number', [], ['linear']],
  ])('offers scales for %s, the better one first', (_range, numbers, scales) => {
    expect(scalesFor(numbers)).toEqual(scales);
  });

  it.each([
    [
      [3, 97],
      [0, 20, 40, 60, 80, 100],
    ],
    [
      [-4, 7],
      [-5, 0, 5, 10],
    ],
    [
      [0.12, 0.2],
      [0.12, 0.14, 0.16, 0.18, 0.2],
    ],
    [
      [5, 5],
      [5, 6],
    ],
    [
      [0, 0],
      [0, 0.2],
    ],
  ])('has round even ticks around %j', (numbers, ticks) => {
    expect(ticksFor(numbers, 'linear')).toEqual(ticks);
  });

  it.each([
    [
      [3, 4000],
      [1, 10, 100, 1000, 10000],
    ],
    [
      [0.02, 1],
      [0.01, 0.1, 1],
    ],
    [
      [10, 10],
      [10, 100],
    ],
  ])('has powers of ten around %j on a logarithmic scale', (numbers, ticks) => {
    expect(ticksFor(numbers, 'log')).toEqual(ticks);
  });

  it('gives numbers their place between the first tick and the last', () => {
    expect(placeOn([0, 50, 100], 'linear', 25)).toBe(0.25);
    expect(placeOn([1, 10, 100], 'log', 10)).toBe(0.5);
  });

  it('writes ticks short, as the language does', () => {
    expect([1.4e9, -2500, 0.001].map((number) => tickText(number, 'en'))).toEqual(['1.4B', '−2.5K', '0.001']);
    expect(tickText(1.4e9, 'zh')).toBe('14亿');
  });
});
