import type { DomainError } from '../domain-error';
import { foldKey } from '../text/fold-key';
import { collapseWhiteSpace } from '../text/white-space';
import { MAX_PK_QUERY_LENGTH, MAX_PK_SIDES } from './pk-limits';
import { noSeparator, nothingToCompare, queryTooLong, sameName, sideEmpty, tooManySides } from './pk-problems';
import type { PkReading, PkReadings, PkResolution, PkSide, RankedReading } from './pk-reading';
import { findFrames, findSeparators, type Frame, type SeparatorMatch, type Strength } from './pk-separators';

/** Places to cut that are tried in all combinations; one more than eight names need, for a name with a separator in it. */
const MAX_SEPARATORS = 8;
const MAX_ALTERNATIVES = 8;

type SideReader = (start: number, end: number) => PkSide;

/**
 * Reads "A pk B [pk C …]" in every way that makes sense: `pk`, `vs`, `vs.`, `versus`, `对比`, `比`, `A 和 B 比`, `A 和 B 哪个好`,
 * `compare A and B`, with and without spaces, in any case and width. Bounded in time, and to 64 keys.
 */
export function pkReadings(typed: string): PkReadings {
  if (typed.length > MAX_PK_QUERY_LENGTH) return unreadable('', queryTooLong());
  const text = collapseWhiteSpace(typed);
  const found = findSeparators(text);
  if (isOnlySeparators(text, found)) return unreadable(text, nothingToCompare());

  const frames = findFrames(text, found);
  const sure = surestOf(frames[0], found);
  if (sure.length > MAX_SEPARATORS) return unreadable(text, tooManySides());
  const separators = found.length > MAX_SEPARATORS ? sure : found;

  const readSide = sideReader(text);
  const readings = frames.flatMap((frame) => readingsOf(frame, separators, readSide));
  const keys = new Set([foldKey(text), ...readings.flatMap(({ sides }) => sides.map(({ key }) => key))]);
  return { text, keys: [...keys], readings, problem: problemOf(text, frames[0], sure, readings, readSide) };
}

/**
 * Chooses the reading by which names exist. Where all names of a reading exist, the one with the longest (fewest) names is taken;
 * else the one with most of its text known. Readings that are equally good are alternatives for the reader to choose from.
 *
 * Problems: `pk-empty`, `pk-too-long`, `pk-side-empty`, `pk-no-separator`, `pk-too-many-sides`, `pk-same-name`.
 */
export function resolvePkReading({ text, readings, problem }: PkReadings, known: ReadonlySet<string>): PkResolution {
  const isKnown = ({ key }: PkSide) => known.has(key);
  const complete = readings.filter(({ sides }) => sides.every(isKnown));
  if (complete.length > 0) return decide(best(complete, ({ sides }) => sides.length));
  if (known.has(foldKey(text))) return { outcome: 'problem', problem: noSeparator(text) };
  if (problem) return { outcome: 'problem', problem };

  const believed = readings.filter(({ onlyIfKnown }) => !onlyIfKnown);
  const unknownLength = ({ sides }: PkReading) => -sides.filter(isKnown).reduce((sum, { key }) => sum + key.length, 0);
  return decide(best(best(believed, unknownLength), ({ uncut }) => uncut));
}

function unreadable(text: string, problem: DomainError): PkReadings {
  return { text, keys: [], readings: [], problem };
}

function isOnlySeparators(text: string, found: readonly SeparatorMatch[]): boolean {
  const cuts = found.filter(({ strength }) => strength !== 'conjunction');
  const names = cuts.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  return foldKey(names) === '';
}

/** Every way to cut a frame at its separators into two to eight names. */
function readingsOf(frame: Frame, separators: readonly SeparatorMatch[], readSide: SideReader): RankedReading[] {
  const inside = within(frame, separators);
  const sure = surestOf(frame, inside);
  const readings: RankedReading[] = [];
  for (let choice = 1; choice < 1 << inside.length; choice += 1) {
    const cuts = inside.filter((_, index) => choice & (1 << index));
    const [first] = cuts;
    if (!first || cuts.length >= MAX_PK_SIDES) continue;
    const sides = sidesOf(frame, cuts, readSide);
    if (sides.some(({ key }) => key === '')) continue;
    readings.push({
      separator: (cuts.find(({ strength }) => strength !== 'conjunction') ?? first).separator,
      sides,
      onlyIfKnown: !frame.trusted || cuts.some((cut) => !sure.includes(cut)),
      uncut: sure.filter((separator) => !cuts.includes(separator)).length,
    });
  }
  return readings;
}

function within(frame: Frame, separators: readonly SeparatorMatch[]): SeparatorMatch[] {
  return separators.filter(({ start, end }) => start >= frame.start && end <= frame.end);
}

/** The separators of the surest strength in a frame. Conjunctions are sure only where the query asks for a comparison. */
function surestOf(frame: Frame, separators: readonly SeparatorMatch[]): SeparatorMatch[] {
  const inside = within(frame, separators);
  const order: Strength[] = frame.asks ? ['sign', 'conjunction', 'weak'] : ['sign', 'weak'];
  const strength = order.find((candidate) => inside.some((separator) => separator.strength === candidate));
  return inside.filter((separator) => separator.strength === strength);
}

function sidesOf(frame: Frame, cuts: readonly SeparatorMatch[], readSide: SideReader): PkSide[] {
  let from = frame.start;
  const sides = cuts.map(({ start, end }) => {
    const side = readSide(from, start);
    from = end;
    return side;
  });
  return [...sides, readSide(from, frame.end)];
}

/** Folds every piece of the text once, however many readings it is in. */
function sideReader(text: string): SideReader {
  const read = new Map<string, PkSide>();
  return (start, end) => {
    const place = `${start}-${end}`;
    const side = read.get(place) ?? asSide(text.slice(start, end).trim());
    read.set(place, side);
    return side;
  };
}

function asSide(text: string): PkSide {
  return { text, key: foldKey(text) };
}

/** What is missing when the query is cut at all of its surest separators. */
function problemOf(
  text: string,
  frame: Frame,
  sure: readonly SeparatorMatch[],
  readings: readonly RankedReading[],
  readSide: SideReader,
): DomainError | null {
  if (sure.length >= MAX_PK_SIDES) return tooManySides();
  const empty = sidesOf(frame, sure, readSide).findIndex(({ key }) => key === '');
  const isUnderstood = readings.some(({ onlyIfKnown }) => !onlyIfKnown);
  if (isUnderstood && (empty < 0 || sure[0]?.strength !== 'sign')) return null;
  if (empty < 0 || sure.every((separator) => beginsName(text, separator))) return noSeparator(text);
  return sideEmpty(empty);
}

/** 比利时, PK2: what looks like a separator opens the only name. */
function beginsName(text: string, { start, end, strength }: SeparatorMatch): boolean {
  return strength === 'weak' && start === 0 && text[end] !== ' ';
}

/** The readings of the lowest rank. */
function best(readings: readonly RankedReading[], rank: (reading: RankedReading) => number): RankedReading[] {
  const lowest = Math.min(...readings.map(rank));
  return readings.filter((reading) => rank(reading) === lowest);
}

function decide(readings: readonly RankedReading[]): PkResolution {
  const unlike = new Map(readings.map((reading) => [reading.sides.map(({ key }) => key).join('\n'), reading]));
  const [first, ...others] = [...unlike.values()]
    .filter((reading) => repeatedName(reading) === undefined)
    .map(asReading);
  if (!first)
    return {
      outcome: 'problem',
      problem: sameName(readings.map(repeatedName).find((name) => name !== undefined) ?? ''),
    };
  if (others.length === 0) return { outcome: 'read', reading: first };
  return { outcome: 'choice', alternatives: [first, ...others].slice(0, MAX_ALTERNATIVES) };
}

function repeatedName({ sides }: PkReading): string | undefined {
  return sides.find(({ key }, index) => sides.findIndex((side) => side.key === key) < index)?.text;
}

function asReading({ separator, sides }: RankedReading): PkReading {
  return { separator, sides };
}
