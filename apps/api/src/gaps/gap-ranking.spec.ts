import type { AttributeRecord, EntryKeysView, PairKeysView } from '@pkyx/persistence';
import { Types } from 'mongoose';
import { MOST_GAPS_OF_ONE, rankGaps } from './gap-ranking';

const entry = (slug: string, keys: string[], rest: Partial<EntryKeysView> = {}): EntryKeysView => ({
  _id: new Types.ObjectId(),
  slug,
  title: slug,
  aliases: [],
  picture: null,
  state: 'live',
  version: 1,
  views: 10,
  createdAt: new Date(),
  updatedAt: new Date(),
  typeView: [],
  type: 'phone',
  keys,
  ...rest,
});

const attribute = (key: string, rest: Partial<AttributeRecord> = {}): AttributeRecord => ({
  _id: new Types.ObjectId(),
  key,
  names: { zh: key, en: key },
  aliases: [],
  mergedKeys: [],
  nameKeys: [key],
  searchKeys: [],
  kind: 'text',
  dimension: null,
  direction: 'none',
  group: 'other',
  position: 0,
  types: ['phone'],
  uses: 1,
  mergedInto: null,
  version: 1,
  ...rest,
});

const pair = (views: number, ...sides: EntryKeysView[]): PairKeysView => ({ views, sides });
const told = (gaps: ReturnType<typeof rankGaps>) =>
  gaps.map((gap) => [gap.entry.slug, gap.attribute.key, gap.views, gap.pair?.slug]);

describe('ranking what entries lack', () => {
  it('adds up who reads the entry and who compares it, and names the most viewed pair', () => {
    const [a, b, c] = [entry('a', [], { views: 7 }), entry('b', ['weight']), entry('c', ['weight'])];
    const gaps = rankGaps([a], [pair(5, a, b), pair(2, c, a)], [attribute('weight')]);
    expect(told(gaps)).toEqual([['a', 'weight', 14, 'b']]);
  });

  it('asks of a thing of another type only what is usual for its own', () => {
    const [phone, snack] = [entry('phone', ['taste', 'port']), entry('snack', ['port'], { type: 'snack' })];
    const attributes = [attribute('taste', { types: ['snack'] }), attribute('port', { types: [] })];
    expect(told(rankGaps([], [pair(5, phone, snack)], attributes))).toEqual([['snack', 'taste', 5, 'phone']]);
  });

  it('puts what more entries have first where as many look', () => {
    const attributes = [attribute('rare', { uses: 2 }), attribute('common', { uses: 9 })];
    expect(told(rankGaps([entry('a', [])], [], attributes)).map(([, key]) => key)).toEqual(['common', 'rare']);
  });

  it('lists only so many of one entry', () => {
    const attributes = Array.from({ length: 30 }, (_, index) => attribute(`key-${index}`));
    const gaps = rankGaps([entry('a', [], { views: 99 }), entry('b', [])], [], attributes);
    expect(gaps.map((gap) => gap.entry.slug)).toEqual([
      ...Array.from({ length: MOST_GAPS_OF_ONE }, () => 'a'),
      ...Array.from({ length: MOST_GAPS_OF_ONE }, () => 'b'),
    ]);
  });
});
