import { MAX_PK_SIDES } from '@pkyx/domain';
import type { ComparisonQuery, ComparisonReading, EntrySummary } from '../../../lib/api-types';
import { splitTyped } from './split-typed';

type SideProblem =
  | { kind: 'empty' }
  | { kind: 'unknown'; candidates: EntrySummary[] }
  /** the entry of another side once more */
  | { kind: 'repeated' };

/** One field of the box: what stands in it, the entry it is known to mean, and what is wrong with it. */
export interface Side {
  id: number;
  text: string;
  entry: EntrySummary | null;
  problem: SideProblem | null;
}

let lastId = 0;

export function newSide(text = '', entry: EntrySummary | null = null): Side {
  return { id: ++lastId, text, entry, problem: null };
}

/** Puts a text into a side as it is. */
export function writeInto(sides: readonly Side[], index: number, text: string): Side[] {
  return sides.map((side, at) => (at === index ? { ...side, text, entry: null, problem: null } : side));
}

/** Puts a text into a side; "A pk B" spreads over this side and the next ones; `last` is where the text then ends. */
export function typeInto(sides: readonly Side[], index: number, text: string): { sides: Side[]; last: number } {
  const [first = '', ...others] = splitTyped(text) ?? [text];
  const result = writeInto(sides, index, first);
  others.slice(0, MAX_PK_SIDES - 1).forEach((name, offset) => {
    const at = index + 1 + offset;
    const free = result[at]?.text === '';
    result.splice(at, free ? 1 : 0, newSide(name));
  });
  return { sides: result.slice(0, MAX_PK_SIDES), last: Math.min(index + others.length, MAX_PK_SIDES - 1) };
}

export function pickFor(sides: readonly Side[], index: number, entry: EntrySummary, name: string): Side[] {
  return sides.map((side, at) => (at === index ? { ...side, text: name, entry, problem: null } : side));
}

/** What the sides say as one text, for the server to read. */
export function queryText(sides: readonly Side[]): string {
  return writtenSides(sides)
    .map((side) => side.text.trim())
    .join(' pk ');
}

export function writtenSides(sides: readonly Side[]): Side[] {
  return sides.filter((side) => side.text.trim() !== '');
}

/** The readings that fit what stands in the fields: names in fields of their own need no guessing where one ends. */
export function fittingReadings(sides: readonly Side[], answer: ComparisonQuery): ComparisonReading[] {
  const readings = answer.alternatives.length > 0 ? answer.alternatives : [answer];
  const names = writtenSides(sides).map((side) => side.text.trim());
  const literal = readings.find(
    (reading) => reading.sides.length === names.length && reading.sides.every(({ text }, at) => text === names[at]),
  );
  return literal ? [literal] : readings;
}

/** The sides as the server read them. What the reader picked from the suggestions stays picked. */
export function takeReading(sides: readonly Side[], reading: ComparisonReading): Side[] {
  return reading.sides.map(({ text, match, candidates }) => {
    const known = sides.find((side) => side.text.trim() === text);
    const entry = known?.entry ?? match;
    const problem: SideProblem | null = entry || text === '' ? null : { kind: 'unknown', candidates };
    return { ...(known ?? newSide(text)), text, entry, problem };
  });
}

/** Marks what keeps the sides from being compared: too few names, or one entry twice. */
export function examine(sides: readonly Side[]): Side[] {
  const written = writtenSides(sides);
  const enough = written.length >= 2;
  const kept = enough ? written : [...sides];
  while (kept.length < 2) kept.push(newSide());

  const seen = new Set<string>();
  return kept.map((side) => {
    if (side.text.trim() === '') return { ...side, problem: { kind: 'empty' } };
    if (!side.entry) return side;
    const repeated = seen.has(side.entry.slug);
    seen.add(side.entry.slug);
    return { ...side, problem: repeated ? { kind: 'repeated' } : null };
  });
}

/** The entries to compare, once every side is known and none has a problem. */
export function settledSlugs(sides: readonly Side[]): string[] | null {
  const slugs = sides.flatMap((side) => (side.entry && !side.problem ? [side.entry.slug] : []));
  return slugs.length === sides.length && slugs.length >= 2 ? slugs : null;
}
