import type { ChangeRecord } from '@pkyx/persistence';
import { foldRevisions } from './revision-fold';

const text = (value: string) => ({ kind: 'text', value: { text: value }, sources: [], note: null });
const field = (name: 'title' | 'type' | 'aliases', before: unknown, after: unknown): ChangeRecord => ({
  field: name,
  key: null,
  before,
  after,
});
const attribute = (key: string, before: string | null, after: string | null): ChangeRecord => ({
  field: 'attribute',
  key,
  before: before === null ? null : text(before),
  after: after === null ? null : text(after),
});
const revisions = (...changes: ChangeRecord[][]) => changes.map((all) => ({ changes: all }));

const created = [
  field('title', null, '甜豆腐脑'),
  field('type', null, 'snack'),
  field('aliases', null, []),
  attribute('taste', null, '甜'),
  attribute('origin', null, '南方'),
];
const deleted = [
  field('title', '甜豆腐脑', null),
  field('type', 'snack', null),
  field('aliases', [], null),
  attribute('taste', '甜', null),
  attribute('origin', '南方', null),
];

describe('foldRevisions', () => {
  it('rebuilds what the entry said', () => {
    const all = revisions(created, [attribute('taste', '甜', '很甜'), field('aliases', [], ['豆花'])]);
    expect(foldRevisions(all)).toEqual({
      title: '甜豆腐脑',
      type: 'snack',
      aliases: ['豆花'],
      attributes: [
        { key: 'taste', ...text('很甜') },
        { key: 'origin', ...text('南方') },
      ],
    });
  });

  it('keeps attributes in the order in which they were added', () => {
    const all = revisions(created, [attribute('taste', '甜', null)], [attribute('taste', null, '甜')]);
    expect(foldRevisions(all)?.attributes.map(({ key }) => key)).toEqual(['origin', 'taste']);
  });

  it('tells a deleted entry from one that is there, and from one that was brought back', () => {
    expect(foldRevisions([])).toBeNull();
    expect(foldRevisions(revisions(created, deleted))).toBeNull();
    expect(foldRevisions(revisions(created, deleted, created))).toEqual(foldRevisions(revisions(created)));
  });

  it('takes attributes of any name', () => {
    const all = revisions(created, [attribute('__proto__', null, 'a'), attribute('constructor', null, 'b')]);
    expect(foldRevisions(all)?.attributes.map(({ key }) => key)).toEqual([
      'taste',
      'origin',
      '__proto__',
      'constructor',
    ]);
  });
});
