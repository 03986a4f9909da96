import type { MadeRevision } from '@pkyx/persistence';
import { Types } from 'mongoose';
import { pastEntry } from './past-entry';

const ENTRY = new Types.ObjectId();
const [LIN, MO] = [new Types.ObjectId(), new Types.ObjectId()];

type Change = MadeRevision['changes'][number];

const field = (name: 'title' | 'type' | 'aliases', after: unknown): Change => ({ field: name, key: null, after });
const attribute = (key: string, text: string | null): Change => ({
  field: 'attribute',
  key,
  after: text === null ? null : { kind: 'text', value: { text }, sources: [], note: null },
});
const day = (number: number) => new Date(Date.UTC(2026, 0, number));

/** Revisions made on the first days of a year, one a day, by the members named. */
function history(...edits: [author: Types.ObjectId, changes: Change[]][]): MadeRevision[] {
  return edits.map(([author, changes], index) => ({
    entry: ENTRY,
    number: index + 1,
    author,
    at: day(index + 1),
    slug: `slug-${index + 1}`,
    changes,
  }));
}

const created = [
  field('title', '甜豆腐脑'),
  field('type', 'snack'),
  field('aliases', []),
  attribute('taste', '甜'),
  attribute('origin', '南方'),
];
const deleted = [
  field('title', null),
  field('type', null),
  field('aliases', null),
  attribute('taste', null),
  attribute('origin', null),
];
const brief = (revisions: MadeRevision[]) =>
  pastEntry(revisions)?.records.map(({ key, version, editedBy }) => [key, version, editedBy === LIN ? 'lin' : 'mo']);

describe('pastEntry', () => {
  it('tells what the last revision left', () => {
    expect(
      pastEntry(history([LIN, created], [MO, [field('title', '甜豆花'), field('aliases', ['豆花'])]])),
    ).toMatchObject({
      title: '甜豆花',
      type: 'snack',
      aliases: ['豆花'],
      slug: 'slug-2',
      version: 2,
      updatedAt: day(2),
    });
  });

  it('leaves each value to who wrote it last, when they did', () => {
    const entry = pastEntry(history([LIN, created], [MO, [attribute('taste', '很甜')]]));
    expect(entry?.records).toEqual([
      expect.objectContaining({ key: 'taste', value: { text: '很甜' }, version: 2, editedBy: MO, editedAt: day(2) }),
      expect.objectContaining({ key: 'origin', value: { text: '南方' }, version: 1, editedBy: LIN, editedAt: day(1) }),
    ]);
  });

  it('puts a value that was taken away and added again last', () => {
    const again = history([LIN, created], [MO, [attribute('taste', null)]], [MO, [attribute('taste', '甜')]]);
    expect(brief(again)).toEqual([
      ['origin', 1, 'lin'],
      ['taste', 3, 'mo'],
    ]);
  });

  it.each([
    ['before it was made', []],
    ['while it is deleted', history([LIN, created], [MO, deleted])],
  ])('is null %s', (_when, revisions) => {
    expect(pastEntry(revisions)).toBeNull();
  });

  it('leaves what comes back with its entry to who wrote it, and gives the rest to who brought it back', () => {
    const back = created.map((change) => (change.key === 'taste' ? attribute('taste', '不甜') : change));
    expect(brief(history([LIN, created], [LIN, deleted], [MO, back]))).toEqual([
      ['taste', 3, 'mo'],
      ['origin', 1, 'lin'],
    ]);
  });

  it('forgets what did not come back with its entry', () => {
    const without = created.filter(({ key }) => key !== 'origin');
    const later = history([LIN, created], [LIN, deleted], [MO, without], [MO, [attribute('origin', '南方')]]);
    expect(brief(later)).toEqual([
      ['taste', 1, 'lin'],
      ['origin', 4, 'mo'],
    ]);
  });
});
