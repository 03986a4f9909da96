import { attribute, quantity, text } from '../../../testing/attributes';
import { comparison, comparisonRow } from '../../../testing/comparisons';
import { america, china } from '../../../testing/entries';
import { changesSince } from './changes-since';

const area = (square: string) => attribute(quantity(square, 'km²', 'area'), { key: 'area' });
const motto = (words: string) => attribute(text(words), { key: 'motto' });

const then = comparison([
  comparisonRow([area('9'), area('8')], { key: 'area' }),
  comparisonRow([motto('合'), null], { key: 'motto' }),
]);

describe('changesSince', () => {
  it('finds nothing where all says the same, whoever wrote it', () => {
    const again = { ...area('9'), editedBy: 'mo', note: '一样' };
    const now = comparison([
      comparisonRow([again, area('8')], { key: 'area' }),
      comparisonRow([motto('合'), null], { key: 'motto' }),
    ]);
    expect(changesSince(then, now)).toEqual({ rows: new Map(), counts: [0, 0] });
  });

  it('tells what changed, came and went, side by side', () => {
    const [wider, anthem] = [area('10'), { ...motto('歌'), key: 'anthem' }];
    const now = comparison([
      comparisonRow([wider, area('8')], { key: 'area' }),
      comparisonRow([null, anthem], { key: 'anthem' }),
    ]);
    const { rows, counts } = changesSince(then, now);
    expect([...rows]).toEqual([
      ['area', [{ now: wider }, undefined]],
      ['motto', [{ now: null }, undefined]],
      ['anthem', [undefined, { now: anthem }]],
    ]);
    expect(counts).toEqual([2, 1]);
  });

  it('knows sides by their id, in whatever order and under whatever name', () => {
    const [renamed, wider] = [{ ...china, slug: '中华', title: '中华' }, area('10')];
    const now = comparison(
      [comparisonRow([area('8'), wider], { key: 'area' }), comparisonRow([null, motto('合')], { key: 'motto' })],
      [america, renamed],
    );
    expect([...changesSince(then, now).rows]).toEqual([['area', [{ now: wider }, undefined]]]);
  });
});
