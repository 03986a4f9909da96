import { DomainError } from '../domain-error';
import type { Direction } from '../values/value';
import { compareEntries } from './compare-entries';
import type { Comparison } from './comparison';
import { cell, entriesWith, entry, no, quantity, rating, text, yes } from './testing/compared-entries';

const CAR = { slug: 'car', names: { zh: '汽车', en: 'Car' } };

function keysOf({ groups }: Comparison<unknown>): string[] {
  return groups.map(({ key, rows }) => `${key}: ${rows.map((row) => row.key).join(' ')}`);
}

describe('compareEntries', () => {
  it.each([0, 1, 9])('refuses %d entries', (count) => {
    const entries = Array.from({ length: count }, (_, index) => entry(`e${index}`, []));
    expect(() => compareEntries(entries)).toThrow(DomainError);
  });

  it('puts the type first, then the union of attributes by group, position and key', () => {
    const a = entry('a', [
      cell('z', yes, 'none', { group: 'price' }),
      cell('n', yes, 'none', { group: 'identity', position: 2 }),
      cell('m', yes, 'none', { group: 'identity', position: 2 }),
    ]);
    const b = entry('b', [
      cell('k', yes, 'none', { group: 'identity', position: 10 }),
      cell('l', yes, 'none', { group: 'identity', position: 1 }),
      cell('odd', yes, 'none', { group: 'no-such-group' }),
    ]);
    expect(keysOf(compareEntries([a, b]))).toEqual(['identity: type l m n k', 'price: z', 'other: odd']);
  });

  it('compares entries without any attribute', () => {
    const { groups, coverage, verdict, cautions } = compareEntries([entry('a', []), entry('b', [])]);
    expect(groups).toHaveLength(1);
    expect(coverage).toEqual({ rows: 0, comparable: 0, decided: 0, missing: [0, 0] });
    expect(verdict).toBeNull();
    expect(cautions).toEqual(['too-few-decided']);
  });

  it('never decides nor counts the row of the type', () => {
    const { groups, coverage } = compareEntries([entry('a', []), entry('b', [], CAR)]);
    expect(groups[0]?.rows[0]).toMatchObject({
      key: 'type',
      kind: 'text',
      state: 'differs',
      best: [],
      reason: 'not-comparable-kind',
      margin: null,
      cells: [
        { value: { text: '手机' }, type: { slug: 'phone' } },
        { value: { text: '汽车' }, type: CAR },
      ],
    });
    expect(coverage.rows).toBe(0);
  });

  it('hands each cell back as it came, with null where a side has none', () => {
    const own = { ...cell('x', yes), editedBy: 'lin' };
    const row = compareEntries([entry('a', [own]), entry('b', [])]).groups[1]?.rows[0];
    expect(row?.cells).toEqual([own, null]);
    expect(row?.cells[0]).toBe(own);
    expect(row).toMatchObject({
      key: 'x',
      names: own.names,
      kind: 'boolean',
      dimension: null,
      direction: 'higher',
      state: 'missing',
    });
    expect(row).not.toHaveProperty('position');
  });

  it('names the dimension of a row of numbers', () => {
    const [, group] = compareEntries(entriesWith([quantity('1 kg'), null])).groups;
    expect(group?.rows[0]?.dimension).toBe('mass');
  });

  it('counts comparable, decided and missing rows', () => {
    const a = entry('a', [
      cell('kg', quantity('1 kg')),
      cell('tie', yes),
      cell('text', text('t')),
      cell('mixed', yes),
      cell('taste', yes, 'none'),
    ]);
    const b = entry('b', [
      cell('kg', quantity('2 kg')),
      cell('tie', yes),
      cell('text', text('u')),
      cell('mixed', rating(2)),
      cell('taste', no, 'none'),
    ]);
    const c = entry('c', [cell('kg', quantity('2 kg')), cell('only', yes)]);
    expect(compareEntries([a, b, c]).coverage).toEqual({ rows: 6, comparable: 3, decided: 1, missing: [1, 1, 4] });
  });

  describe("in a reader's eyes", () => {
    const [a, b] = [
      entry('a', [cell('price', quantity('1 CNY'), 'none'), cell('weight', quantity('2 kg'), 'lower')]),
      entry('b', [cell('price', quantity('3 CNY'), 'none'), cell('weight', quantity('1 kg'), 'lower')]),
    ];
    const rowsIn = (directions: Record<string, Direction>) =>
      compareEntries([a, b], { directions: new Map(Object.entries(directions)) }).groups.flatMap(({ rows }) => rows);

    it('has a best where the reader says which is better', () => {
      expect(rowsIn({ price: 'lower' })[1]).toMatchObject({
        key: 'price',
        direction: 'lower',
        best: [0],
        reason: 'lower-is-better',
        margin: { ratio: '3' },
        words: { zh: '明显更低', en: 'much lower' },
      });
    });

    it('turns a direction, and drops one', () => {
      expect(rowsIn({ weight: 'higher' })[2]).toMatchObject({ best: [0], reason: 'higher-is-better' });
      expect(rowsIn({ weight: 'none' })[2]).toMatchObject({ best: [], reason: 'no-direction', margin: null });
    });

    it('leaves other rows and the cells as they are, and passes over rows that are not there', () => {
      const plain = rowsIn({});
      const [type, price, weight] = rowsIn({ price: 'lower', type: 'higher', nothing: 'lower' });
      expect([type, weight]).toEqual([plain[0], plain[2]]);
      expect(price?.cells.map((found) => found?.direction)).toEqual(['none', 'none']);
    });
  });
});
