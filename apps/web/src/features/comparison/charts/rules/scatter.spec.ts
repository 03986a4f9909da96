import { parseQuantity, type TypedValue } from '@pkyx/domain';
import { attribute, text } from '../../../../testing/attributes';
import { comparisonRow } from '../../../../testing/comparisons';
import { america, china, entrySummary } from '../../../../testing/entries';
import { type MeasuredRow, measuredRows } from './axis';
import { placeable, scatterPoints } from './scatter';

const cell = (quantity: string) => attribute({ kind: 'number', value: parseQuantity(quantity) } satisfies TypedValue);
const row = (key: string, first: string, second: string) => comparisonRow([cell(first), cell(second)], { key });
const axes = measuredRows(
  [
    {
      key: 'g',
      names: { zh: '组', en: 'Group' },
      rows: [row('area', '9706961 km²', '9372610 km²'), row('growth', '5 %', '2 %')],
    },
  ],
  'as-typed',
) as [MeasuredRow, MeasuredRow];
const others = [
  { ...china, cells: [cell('1 km²'), cell('1 %')] },
  { ...entrySummary({ title: '梵蒂冈' }), cells: [cell('44 ha'), cell('-1 %')] },
  { ...entrySummary({ title: '法国' }), cells: [cell('551500 km²'), null] },
  {
    ...entrySummary({ title: '德国' }),
    cells: [text('大'), cell('1 %')].map((value) => ('key' in value ? value : attribute(value))),
  },
];
const points = scatterPoints(axes, [china, america], others);
const seen = points.map(({ entry, x, y, side }) => [entry.title, x, y, side]);

it('takes the compared from the comparison and the others from their type, in the units of the axes', () => {
  expect(seen).toEqual([
    ['中国', 9706961, 5, 0],
    ['美国', 9372610, 2, 1],
    ['梵蒂冈', 0.44, -1, null],
  ]);
});

it('leaves out what has no place on a logarithmic scale', () => {
  expect(placeable(points, { x: 'log', y: 'linear' })).toHaveLength(3);
  expect(placeable(points, { x: 'log', y: 'log' }).map(({ entry }) => entry.title)).toEqual(['中国', '美国']);
});
