import type { ComparedCell, ComparisonRow } from './comparison';
import { PLAIN_WEIGHT, type Priorities } from './priorities';

/** How one entry does by a reader's priorities. */
export interface Score {
  /** place of the entry among those compared */
  index: number;
  /** weight of the decided rows in which it is among the best, of all decided rows: 0 to 1, two decimals, half up */
  score: string;
  /** weight of the decided rows in which it has a value, likewise */
  coverage: string;
  /** keys of the must-haves it misses, in the order of the rows */
  unmet: string[];
}

type Row = ComparisonRow<ComparedCell>;

/**
 * Ranks entries by what matters to a reader: those that miss fewer must-haves first, then by score; ties by slug, whatever the order
 * of the entries. With equal weights the order is that of the leads of the verdict. Null where no weight falls on a decided row.
 */
export function scoreEntries(
  entries: readonly { slug: string }[],
  rows: readonly Row[],
  { weights, must }: Pick<Priorities, 'weights' | 'must'>,
): Score[] | null {
  const decided = rows
    .filter(({ best }) => best.length > 0)
    .map((row) => ({ row, weight: weights.get(row.key) ?? PLAIN_WEIGHT }));
  const weightOf = (counts: (row: Row) => boolean) =>
    decided.reduce((sum, { row, weight }) => (counts(row) ? sum + weight : sum), 0);
  const total = weightOf(() => true);
  if (total === 0) return null;

  const demanded = rows.filter(({ key }) => must.has(key));
  return entries
    .map(({ slug }, index) => ({
      index,
      slug,
      won: weightOf(({ best }) => best.includes(index)),
      covered: weightOf(({ cells }) => Boolean(cells[index])),
      unmet: demanded.filter((row) => !meets(row, index)).map(({ key }) => key),
    }))
    .sort((a, b) => a.unmet.length - b.unmet.length || b.won - a.won || (a.slug < b.slug ? -1 : 1))
    .map(({ index, won, covered, unmet }) => ({
      index,
      score: shareOf(won, total),
      coverage: shareOf(covered, total),
      unmet,
    }));
}

/** A must-have is met by a value; of yes and no, by the better one, which is yes unless no is. */
function meets({ cells, direction }: Row, index: number): boolean {
  const cell = cells[index];
  if (!cell) return false;
  return cell.kind !== 'boolean' || cell.value.boolean === (direction !== 'lower');
}

/** In whole numbers throughout: rounding must not hang on how a fraction is held in binary. */
function shareOf(part: number, total: number): string {
  const hundredths = Math.floor((200 * part + total) / (2 * total));
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
