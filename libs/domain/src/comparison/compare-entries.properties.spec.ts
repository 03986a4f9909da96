import fc from 'fast-check';
import { plain, Exact } from '../units/exact';
import { DIRECTIONS, type Direction } from '../values/value';
import { compareEntries, type ComparisonView } from './compare-entries';
import type { ComparedCell, ComparedEntry, Comparison, ComparisonRow } from './comparison';
import { cell, quantity } from './testing/compared-entries';
import { entriesOf, priorities, reorderedEntries } from './testing/random-entries';

const view: fc.Arbitrary<ComparisonView> = priorities().map(({ directions }) => ({
  directions,
  at: new Date('2024-06-01T00:00:00Z'),
}));

/** The comparison as it must be when the entry at `order[i]` is moved to place i. */
function permuted(comparison: Comparison<ComparedCell>, order: readonly number[]): Comparison<ComparedCell> {
  const places = <Item>(items: readonly Item[]) => order.map((from) => items[from]!);
  return {
    ...comparison,
    groups: comparison.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        cells: places(row.cells),
        best: order.flatMap((from, to) => (row.best.includes(from) ? [to] : [])),
      })),
    })),
    coverage: { ...comparison.coverage, missing: places(comparison.coverage.missing) },
    verdict: comparison.verdict && { ...comparison.verdict, leads: places(comparison.verdict.leads) },
  };
}

function rowsOf({ groups }: Comparison<ComparedCell>): ComparisonRow<ComparedCell>[] {
  return groups.flatMap(({ rows }) => rows);
}

/** How a clause says what the words of a row say. */
function wordingOf({ kind, reason, words }: ComparisonRow<ComparedCell>): { zh: RegExp; en: RegExp } {
  const { zh, en } = words!;
  if (kind === 'boolean') return { zh: new RegExp(`：词条.为“${zh}”，`), en: new RegExp(`: Entry . ${en},`) };
  const [, adjective = ''] = /^(?:略|更|明显更)?(.)(?:得多)?$/.exec(zh)!;
  const degree = { slightly: 'slightly ', much: 'well ', far: 'far ' }[en.split(' ')[0]!] ?? '';
  const adverb = { slightly: '略', much: '明显', far: '远' }[en.split(' ')[0]!] ?? '';
  const place = kind === 'date' ? en.replace('later', 'later than').replace('earlier', 'earlier than') : undefined;
  const relation = place ?? (reason === 'higher-is-better' ? 'above' : 'below');
  return { zh: new RegExp(` 项${adverb}${adjective}于`), en: new RegExp(` is ${degree}${relation} `) };
}

describe('a comparison', () => {
  it('of any of 10,000 random pairs is mirrored when the sides are swapped', () => {
    fc.assert(
      fc.property(entriesOf(fc.constant(2)), view, (entries, by) => {
        expect(compareEntries([...entries].reverse(), by)).toEqual(permuted(compareEntries(entries, by), [1, 0]));
      }),
      { numRuns: 10_000 },
    );
  });

  it('of many entries is only permuted when they are reordered', () => {
    fc.assert(
      fc.property(reorderedEntries(), view, ({ entries, order }, by) => {
        const reordered = order.map((from) => entries[from]!);
        expect(compareEntries(reordered, by)).toEqual(permuted(compareEntries(entries, by), order));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps its own rules', () => {
    fc.assert(
      fc.property(entriesOf(fc.integer({ min: 2, max: 8 })), view, (entries, by) => {
        const comparison = compareEntries(entries, by);
        const rows = rowsOf(comparison);
        expect(rows[0]?.key).toBe('type');
        expect(comparison.coverage.decided).toBeLessThanOrEqual(comparison.coverage.comparable);
        for (const row of rows) {
          const present = row.cells.filter((found) => found !== null).length;
          expect(row.state === 'missing').toBe(present < entries.length);
          expect(row.best.length > 0).toBe(row.reason.endsWith('is-better'));
          expect(row.words !== null).toBe(row.best.length > 0);
          expect(row.best.length).toBeLessThan(present);
          expect(row.margin === null || Number(row.margin.difference) >= 0).toBe(true);
          if (row.state === 'same') expect(row.best).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('warns of rows that it has and that have a best', () => {
    fc.assert(
      fc.property(entriesOf(fc.integer({ min: 2, max: 4 })), view, (entries, by) => {
        const comparison = compareEntries(entries, by);
        const decided = rowsOf(comparison).filter(({ best }) => best.length > 0);
        for (const [caution, keys] of Object.entries(comparison.cautionRows)) {
          expect(comparison.cautions).toContain(caution);
          expect(keys).toEqual(decided.map(({ key }) => key).filter((key) => keys.includes(key)));
          expect(keys).not.toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has a verdict whose every clause says what its row says', () => {
    fc.assert(
      fc.property(entriesOf(fc.integer({ min: 2, max: 4 })), view, (entries, by) => {
        const comparison = compareEntries(entries, by);
        const rows = rowsOf(comparison);
        const { verdict } = comparison;
        fc.pre(verdict !== null);
        expect(verdict.leads).toEqual(
          entries.map((_, index) => rows.filter(({ best }) => best.includes(index)).length),
        );
        for (const { row: key, zh, en } of verdict.clauses) {
          const row = rows.find((candidate) => candidate.key === key)!;
          const leader = entries[row.best[0]!]!;
          expect(row.best).toHaveLength(1);
          expect(zh).toContain(leader.title);
          expect(zh).toMatch(wordingOf(row).zh);
          expect(en).toContain(`${row.names.en}: ${leader.aliases[0]}`);
          expect(en).toMatch(wordingOf(row).en);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not change a row when another attribute is added', () => {
    const added = cell('added', quantity('7 m'), 'lower');
    fc.assert(
      fc.property(entriesOf(fc.integer({ min: 2, max: 4 })), view, ([first, ...others], by) => {
        const before = rowsOf(compareEntries([first!, ...others], by));
        const after = rowsOf(compareEntries([{ ...first!, attributes: [...first!.attributes, added] }, ...others], by));
        expect(after.filter(({ key }) => key !== 'added')).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('does not change a row when a reader looks at another one differently', () => {
    fc.assert(
      fc.property(entriesOf(fc.integer({ min: 2, max: 4 })), fc.constantFrom(...DIRECTIONS), (entries, direction) => {
        const others = (by: ComparisonView) => rowsOf(compareEntries(entries, by)).filter(({ key }) => key !== 'key-0');
        expect(others({ directions: new Map([['key-0', direction]]) })).toEqual(others({}));
      }),
      { numRuns: 500 },
    );
  });

  it('says the same whichever unit all sides are written in', () => {
    const grams = fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 5 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(grams, fc.constantFrom<Direction>('higher', 'lower', 'none'), (amountsBySide, direction) => {
        const outcome = (write: (amount: number) => string) => {
          const entries = amountsBySide.map((amounts, index) => ({
            slug: `entry-${index}`,
            title: `Entry ${index}`,
            aliases: [],
            type: { slug: 'thing', names: { zh: '东西', en: 'Thing' } },
            attributes: amounts.map((amount, place) =>
              cell(`key-${place}`, quantity(write(amount), 'mass'), direction),
            ),
          })) satisfies ComparedEntry[];
          const { groups, ...rest } = compareEntries(entries);
          return { ...rest, rows: groups.flatMap(({ rows }) => rows.map((row) => ({ ...row, cells: [] }))) };
        };
        const inKilograms = outcome((amount) => `${plain(new Exact(amount).div(1000))} kg`);
        expect(outcome((amount) => `${amount} g`)).toEqual(inKilograms);
        expect(outcome((amount) => `${amount}000 mg`)).toEqual(inKilograms);
      }),
    );
  });
});
