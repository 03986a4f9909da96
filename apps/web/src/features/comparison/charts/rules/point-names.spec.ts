import { pointNames } from './point-names';

const FIELD = { width: 900, height: 380 };
const upOf = (...points: [number, number][]) =>
  pointNames(
    points.map(([x, y]) => ({ x, y, name: '中国' })),
    FIELD,
  ).map(({ up }) => Math.round(up));

it('stand to the right of their points, in the right of the field to the left', () => {
  const names = pointNames(
    [
      { x: 0.2, y: 0.5, name: 'China' },
      { x: 0.9, y: 0.5, name: 'Japan' },
    ],
    FIELD,
  );
  expect(names.map(({ anchor, dx }) => [anchor, Math.sign(dx)])).toEqual([
    ['start', 1],
    ['end', -1],
  ]);
});

it('stay where nothing is in the way', () => {
  expect(upOf([0.1, 0.5], [0.3, 0.5], [0.1, 0.7])).toEqual([0, 0, 0]);
});

it('move up by a line where they would cover one another', () => {
  expect(upOf([0.1, 0.5], [0.1, 0.5], [0.1, 0.5])).toEqual([0, 18, 36]);
});

it('cut what is too long for the field', () => {
  expect(pointNames([{ x: 0, y: 0, name: '大'.repeat(40) }], FIELD)[0]?.text).toMatch(/^大+…$/);
});
