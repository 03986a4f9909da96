import type { ChangeRecord } from '@pkyx/persistence';
import { netChanges, reversed } from './net-changes';

const text = (value: string | null) =>
  value === null ? null : { kind: 'text', value: { text: value }, sources: [], note: null };
const title = (before: string | null, after: string | null): ChangeRecord => ({
  field: 'title',
  key: null,
  before,
  after,
});
const attribute = (key: string, before: string | null, after: string | null): ChangeRecord => ({
  field: 'attribute',
  key,
  before: text(before),
  after: text(after),
});
const revisions = (...changes: ChangeRecord[][]) => changes.map((all) => ({ changes: all }));

const created = [title(null, '甜豆腐脑'), attribute('taste', null, '甜')];
const deleted = [title('甜豆腐脑', null), attribute('taste', '甜', null)];

describe('netChanges', () => {
  it('joins the changes of a field: first before, last after, fields of the entry first', () => {
    const all = revisions(
      [attribute('taste', '甜', '很甜')],
      [attribute('taste', '很甜', '咸'), title('豆花', '豆腐脑')],
    );
    expect(netChanges(all)).toEqual([title('豆花', '豆腐脑'), attribute('taste', '甜', '咸')]);
  });

  it('leaves out what was put back', () => {
    expect(netChanges(revisions([attribute('taste', '甜', '咸')], [attribute('taste', '咸', '甜')]))).toEqual([]);
    expect(netChanges(revisions(created, deleted))).toEqual([]);
    expect(netChanges(revisions(deleted, created))).toEqual([]);
  });

  it('tells attributes and fields of one name apart', () => {
    expect(netChanges(revisions([title('a', 'b'), attribute('title', 'c', 'd')]))).toHaveLength(2);
  });

  it('takes attributes of any name', () => {
    const names = ['__proto__', 'constructor', '$set', 'a.b'];
    const all = revisions(names.map((name) => attribute(name, null, 'x')));
    expect(netChanges(all).map(({ key }) => key)).toEqual(names);
  });
});

describe('reversed', () => {
  it('reads changes from the later state to the earlier', () => {
    expect(reversed([attribute('taste', '甜', null)])).toEqual([attribute('taste', null, '甜')]);
  });
});
