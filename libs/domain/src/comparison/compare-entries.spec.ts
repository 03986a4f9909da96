import { DomainError } from '../domain-error';
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

  describe('warns', () => {
    const three = (value: string) =>
      ['x', 'y', 'z'].map((key) => cell(key, quantity(value), 'higher', { sources: [{ asOf: '2024' }] }));

    it('of nothing where there is nothing to mind', () => {
      expect(compareEntries([entry('a', three('1 kg')), entry('b', three('2 kg'))]).cautions).toEqual([]);
    });

    it('of types that differ', () => {
      const { verdict, cautions } = compareEntries([entry('a', three('1 kg')), entry('b', three('2 kg'), CAR)]);
      expect(cautions).toEqual(['types-differ']);
      expect(verdict).toBeNull();
    });

    it('of too few decided rows and of low coverage', () => {
      const { verdict, cautions } = compareEntries([entry('a', three('1 kg')), entry('b', three('1 kg').slice(1))]);
      expect(cautions).toEqual(['too-few-decided']);
      expect(verdict).toBeNull();
      expect(compareEntries([entry('a', three('1 kg')), entry('b', three('2 kg').slice(2))]).cautions).toContain(
        'low-coverage',
      );
    });

    it('of values of different years, and of values without a source', () => {
      const old = cell('x', quantity('3 kg'), 'higher', { sources: [{ asOf: '2019 est.' }, { asOf: null }] });
      const bare = cell('y', quantity('3 kg'), 'higher', { sources: [] });
      const { cautions } = compareEntries([
        entry('a', three('1 kg')),
        entry('b', [old, bare, ...three('2 kg').slice(2)]),
      ]);
      expect(cautions).toEqual(['as-of-differs', 'unsourced']);
    });
  });
});
