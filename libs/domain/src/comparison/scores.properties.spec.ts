import fc from 'fast-check';
import { compareEntries } from './compare-entries';
import type { ComparedCell, ComparedEntry, ComparisonRow } from './comparison';
import { MAX_WEIGHT, NO_PRIORITIES, type Priorities } from './priorities';
import { scoreEntries } from './scores';
import { entriesOf, priorities, reorderedEntries } from './testing/random-entries';

interface Ranked {
  slug: string;
  score: string;
  coverage: string;
  unmet: string[];
}

function rowsOf(entries: readonly ComparedEntry[], { directions }: Priorities): ComparisonRow<ComparedCell>[] {
  return compareEntries(entries, { directions }).groups.flatMap(({ rows }) => rows);
}

function rankingOf(entries: readonly ComparedEntry[], by: Priorities = NO_PRIORITIES): Ranked[] | null {
  const scores = scoreEntries(entries, rowsOf(entries, by), by);
  return scores && scores.map(({ index, ...score }) => ({ slug: entries[index]!.slug, ...score }));
}

const someEntries = entriesOf(fc.integer({ min: 2, max: 8 }));

describe('scores', () => {
  it('are the same whatever the order of the entries', () => {
    fc.assert(
      fc.property(reorderedEntries(), priorities(), ({ entries, order }, by) => {
        const reordered = order.map((from) => entries[from]!);
        expect(rankingOf(reordered, by)).toEqual(rankingOf(entries, by));
      }),
      { numRuns: 300 },
    );
  });

  it('of equal weights are those without weights', () => {
    const keys = Array.from({ length: 10 }, (_, index) => `key-${index}`);
    fc.assert(
      fc.property(someEntries, fc.integer({ min: 1, max: MAX_WEIGHT }), (entries, weight) => {
        const equal = { ...NO_PRIORITIES, weights: new Map(keys.map((key) => [key, weight])) };
        expect(rankingOf(entries, equal)).toEqual(rankingOf(entries));
      }),
      { numRuns: 300 },
    );
  });

  it('without weights rank as the rows do that each entry leads', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const rows = rowsOf(entries, NO_PRIORITIES);
        const ranking = rankingOf(entries);
        const byLeads = entries
          .map(({ slug }, index) => ({ slug, leads: rows.filter(({ best }) => best.includes(index)).length }))
          .sort((a, b) => b.leads - a.leads || (a.slug < b.slug ? -1 : 1));
        if (ranking === null) expect(rows.every(({ best }) => best.length === 0)).toBe(true);
        else expect(ranking.map(({ slug }) => slug)).toEqual(byLeads.map(({ slug }) => slug));
      }),
      { numRuns: 300 },
    );
  });

  it('lie between 0 and what is covered, and put those that miss a must-have last', () => {
    fc.assert(
      fc.property(someEntries, priorities(), (entries, by) => {
        const ranking = rankingOf(entries, by) ?? [];
        for (const { score, coverage } of ranking) {
          expect(`${score} ${coverage}`).toMatch(/^[01]\.\d\d [01]\.\d\d$/);
          expect(Number(score)).toBeLessThanOrEqual(Number(coverage));
          expect(Number(coverage)).toBeLessThanOrEqual(1);
        }
        const misses = ranking.map(({ unmet }) => unmet.length);
        expect(misses).toEqual([...misses].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it('of who leads a row do not fall when the row counts more', () => {
    fc.assert(
      fc.property(someEntries, priorities(), fc.integer({ min: 0, max: MAX_WEIGHT - 1 }), (entries, by, weight) => {
        const [row] = rowsOf(entries, by).filter(({ best }) => best.length > 0);
        fc.pre(row !== undefined);
        const scoresAt = (own: number) =>
          rankingOf(entries, { ...by, weights: new Map([...by.weights, [row.key, own]]) });
        const [before, after] = [scoresAt(weight), scoresAt(weight + 1)];
        for (const index of row.best) {
          const scoreIn = (ranking: Ranked[] | null) =>
            Number(ranking?.find(({ slug }) => slug === entries[index]?.slug)?.score ?? 0);
          expect(scoreIn(after)).toBeGreaterThanOrEqual(scoreIn(before));
        }
      }),
      { numRuns: 300 },
    );
  });
});
