import fc from 'fast-check';
import { plain, Exact } from '../units/exact';
import { DIRECTIONS, type Direction, type TypedValue } from '../values/value';
import { compareEntries } from './compare-entries';
import type { ComparedCell, ComparedEntry, Comparison, ComparisonRow } from './comparison';
import { cell, date, no, quantity, rating, text, yes } from './testing/compared-entries';

/** Few values, near one another, so that ties and near ties come up often. */
const VALUES: fc.Arbitrary<TypedValue>[] = [
  fc
    .constantFrom('1 kg', '1.0 kg', '1000 g', '2.2 lb', '2.20 lb', '35 oz', '0 kg', '2 kg', '12 oz')
    .map((value) => quantity(value, 'mass')),
  fc
    .constantFrom('6.1 in', '154.94 mm', '155 mm', '15.5 cm', '6.15 in', '154.9 mm', '0.155 m')
    .map((value) => quantity(value)),
  fc.constantFrom('36.6 °C', '97.88 °F', '309.75 K', '-40 °C', '-40 °F', '0 °C').map((value) => quantity(value)),
  fc.constantFrom('100 CNY', '100 USD', '99.5 CNY').map((value) => quantity(value)),
  fc.constantFrom('2025', '2025-09', '2025-09-30', '2024-12', '2026').map(date),
  fc.constantFrom(0, 0.5, 3, 4.5, 5).map(rating),
  fc.constantFrom(yes, no),
  fc.constantFrom('a', 'Ａ', 'b').map(text),
];

interface RegistryItem {
  direction: Direction;
  group: string;
  position: number;
  values: fc.Arbitrary<TypedValue>;
}

const registry: fc.Arbitrary<RegistryItem[]> = fc.array(
  fc.record({
    direction: fc.constantFrom(...DIRECTIONS),
    group: fc.constantFrom('identity', 'price', 'nowhere'),
    position: fc.integer({ min: 0, max: 3 }),
    values: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...VALUES) }, fc.constant(fc.oneof(...VALUES))),
  }),
  { maxLength: 10 },
);
const type = fc.constantFrom(
  { slug: 'phone', names: { zh: '手机', en: 'Phone' } },
  { slug: 'car', names: { zh: '汽车', en: 'Car' } },
);

function entriesOf(count: fc.Arbitrary<number>): fc.Arbitrary<ComparedEntry[]> {
  return fc.tuple(registry, count).chain(([items, length]) => {
    const attributes = items.map(({ direction, group, position, values }, index) =>
      fc.option(
        values.map((value) => cell(`key-${index}`, value, direction, { group, position })),
        { freq: 5 },
      ),
    );
    const sides = fc.array(
      fc.tuple(fc.tuple(...attributes), fc.oneof({ weight: 9, arbitrary: fc.constant('phone') }, fc.constant('car'))),
      {
        minLength: length,
        maxLength: length,
      },
    );
    return fc.tuple(sides, type).map(([made, common]) =>
      made.map(([cells, slug], index) => ({
        slug: `entry-${index}`,
        title: `词条${'甲乙丙丁戊己庚辛'[index]}`,
        aliases: [`Entry ${'ABCDEFGH'[index]}`],
        type: slug === 'phone' ? common : { slug, names: { zh: '汽车', en: 'Car' } },
        attributes: cells.filter((found) => found !== null),
      })),
    );
  });
}

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

function wordsOf({ kind, reason, dimension, margin }: ComparisonRow<ComparedCell>): RegExp {
  if (kind === 'boolean') return reason === 'yes-is-better' ? /: Entry . yes,/ : /: Entry . no,/;
  if (kind === 'date') return reason === 'higher-is-better' ? /is later than/ : /is earlier than/;
  const ratio = dimension === 'temperature' || !margin?.ratio ? 1.5 : Number(margin.ratio);
  const degree = ratio >= 10 ? 'far ' : ratio >= 2 ? 'well ' : ratio >= 1.1 ? '' : 'slightly ';
  return new RegExp(`is ${degree}${reason === 'higher-is-better' ? 'above' : 'below'} `);
}

describe('a comparison', () => {
  it('of any of 10,000 random pairs is mirrored when the sides are swapped', () => {
    fc.assert(
      fc.property(entriesOf(fc.constant(2)), (entries) => {
        expect(compareEntries([...entries].reverse())).toEqual(permuted(compareEntries(entries), [1, 0]));
      }),
      { numRuns: 10_000 },
    );
  });

  it('of many entries is only permuted when they are reordered', () => {
    const shuffled = entriesOf(fc.integer({ min: 2, max: 8 })).chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray(
          entries.map((_, index) => index),
          { minLength: entries.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([entries, order]) => {
        expect(compareEntries(order.map((from) => entries[from]!))).toEqual(permuted(compareEntries(entries), order));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps its own rules', () => {
    fc.assert(
      fc.property(entriesOf(fc.integer({ min: 2, max: 8 })), (entries) => {
        const comparison = compareEntries(entries);
        const rows = rowsOf(comparison);
        expect(rows[0]?.key).toBe('type');
        expect(comparison.coverage.decided).toBeLessThanOrEqual(comparison.coverage.comparable);
        for (const row of rows) {
          const present = row.cells.filter((found) => found !== null).length;
          expect(row.state === 'missing').toBe(present < entries.length);
          expect(row.best.length > 0).toBe(row.reason.endsWith('is-better'));
          expect(row.best.length).toBeLessThan(present);
          expect(row.margin === null || Number(row.margin.difference) >= 0).toBe(true);
          if (row.state === 'same') expect(row.best).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has a verdict whose every clause says what its row says', () => {
    fc.assert(
      fc.property(entriesOf(fc.integer({ min: 2, max: 4 })), (entries) => {
        const comparison = compareEntries(entries);
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
          expect(en).toContain(`${row.names.en}: ${leader.aliases[0]}`);
          expect(en).toMatch(wordsOf(row));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not change a row when another attribute is added', () => {
    const added = cell('added', quantity('7 m'), 'lower');
    fc.assert(
      fc.property(entriesOf(fc.integer({ min: 2, max: 4 })), ([first, ...others]) => {
        const before = rowsOf(compareEntries([first!, ...others]));
        const after = rowsOf(compareEntries([{ ...first!, attributes: [...first!.attributes, added] }, ...others]));
        expect(after.filter(({ key }) => key !== 'added')).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('says the same whichever unit all sides are written in', () => {
    const grams = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(grams, fc.constantFrom('higher', 'lower', 'none'), (amounts, direction: Direction) => {
        const outcome = (write: (amount: number) => string) => {
          const entries = amounts.map((amount, index) => ({
            slug: `entry-${index}`,
            title: `Entry ${index}`,
            aliases: [],
            type: { slug: 'thing', names: { zh: '东西', en: 'Thing' } },
            attributes: [cell('weight', quantity(write(amount), 'mass'), direction)],
          }));
          const { state, best, reason, margin } = rowsOf(compareEntries(entries))[1]!;
          return { state, best, reason, margin };
        };
        const inKilograms = outcome((amount) => `${plain(new Exact(amount).div(1000))} kg`);
        expect(outcome((amount) => `${amount} g`)).toEqual(inKilograms);
        expect(outcome((amount) => `${amount}000 mg`)).toEqual(inKilograms);
      }),
    );
  });
});
