import { foldKey } from '../text/fold-key';
import type { AttributeKind, Direction } from '../values/value';
import type { ComparedCell, ComparisonRow, Margin, RowReason, RowState } from './comparison';
import { BOOLEAN_SCALE, DATE_SCALE, NUMBER_SCALE, RATING_SCALE, type Scale } from './scales';

/** What the cells of a row say of each other. */
export type Judgement = Pick<ComparisonRow<unknown>, 'state' | 'best' | 'reason' | 'margin'>;

type CellOf<Kind extends AttributeKind> = Extract<ComparedCell, { kind: Kind }>;

/** A cell and its place among the entries. */
interface Placed<Cell> {
  index: number;
  cell: Cell;
}

/** Reasons of rows without two values that can be held against one another. */
const WITHOUT_COMPARABLE_VALUES: readonly RowReason[] = [
  'missing-value',
  'kinds-differ',
  'dimensions-differ',
  'currencies-differ',
  'not-comparable-kind',
];

/** Whether a row judged so has two values, at least, that can be held against one another. */
export function isComparable({ reason }: Pick<Judgement, 'reason'>): boolean {
  return !WITHOUT_COMPARABLE_VALUES.includes(reason);
}

/** Judges the cells of one attribute. `reason` is the first that applies of those in `ROW_REASONS`. */
export function judgeRow(cells: readonly (ComparedCell | null)[], direction: Direction): Judgement {
  const present = cells.flatMap((cell, index) => (cell ? [{ index, cell }] : []));
  const judgement = judgePresent(present, direction);
  return present.length < cells.length ? { ...judgement, state: 'missing' } : judgement;
}

function judgePresent(present: Placed<ComparedCell>[], direction: Direction): Judgement {
  const [first] = present;
  if (!first || present.length < 2) return undecided('missing', 'missing-value');
  if (present.some(({ cell }) => cell.kind !== first.cell.kind)) return undecided('incomparable', 'kinds-differ');
  switch (first.cell.kind) {
    case 'number':
      return judgeNumbers(ofKind(present, 'number'), direction);
    case 'rating':
      return judge(RATING_SCALE, ofKind(present, 'rating'), direction);
    case 'date':
      return judge(DATE_SCALE, ofKind(present, 'date'), direction);
    case 'boolean':
      return judge(BOOLEAN_SCALE, ofKind(present, 'boolean'), direction);
    default:
      return undecided(allSame(present.map(({ cell }) => textOf(cell))) ? 'same' : 'differs', 'not-comparable-kind');
  }
}

function judgeNumbers(present: Placed<CellOf<'number'>>[], direction: Direction): Judgement {
  if (!allSame(present.map(({ cell }) => cell.value.dimension))) return undecided('incomparable', 'dimensions-differ');
  if (!allSame(present.map(({ cell }) => cell.value.baseUnit))) return undecided('incomparable', 'currencies-differ');
  return judge(NUMBER_SCALE, present, direction);
}

/** The best are the extreme value and all that equal it; none where all do, or where the extreme cannot be told. */
function judge<Value, Measure>(
  scale: Scale<Value, Measure>,
  present: readonly Placed<{ kind: AttributeKind; value: Value }>[],
  direction: Direction,
): Judgement {
  const measured = present.map(({ index, cell }) => ({ index, kind: cell.kind, measure: scale.measure(cell.value) }));
  const measures = measured.map(({ measure }) => measure);
  const state = everyPair(measures, scale.equal) ? 'same' : 'differs';
  if (direction === 'none') return undecided(state, 'no-direction');

  const better = (a: Measure, b: Measure) => (direction === 'higher' ? scale.above(a, b) : scale.above(b, a));
  const unbeaten = measures.filter((candidate) => !measures.some((other) => better(other, candidate)));
  if (!everyPair(unbeaten, scale.equal)) return undecided(state, 'tie');
  const isBest = (measure: Measure) => unbeaten.some((extreme) => scale.equal(extreme, measure));
  const others = measures.filter((measure) => !isBest(measure)).sort(scale.order);
  const next = direction === 'higher' ? others.at(-1) : others[0];
  const [extreme] = unbeaten;
  if (next === undefined || extreme === undefined) return undecided(state, 'tie');
  return {
    state,
    best: measured.filter(({ measure }) => isBest(measure)).map(({ index }) => index),
    reason: reasonOf(measured[0]?.kind, direction),
    margin: scale.margin(extreme, next),
  };
}

function reasonOf(kind: AttributeKind | undefined, direction: 'higher' | 'lower'): RowReason {
  if (kind === 'boolean') return direction === 'higher' ? 'yes-is-better' : 'no-is-better';
  return `${direction}-is-better`;
}

function undecided(state: RowState, reason: RowReason): Judgement {
  const margin: Margin | null = null;
  return { state, best: [], reason, margin };
}

function ofKind<Kind extends AttributeKind>(
  present: readonly Placed<ComparedCell>[],
  kind: Kind,
): Placed<CellOf<Kind>>[] {
  return present.filter((placed): placed is Placed<CellOf<Kind>> => placed.cell.kind === kind);
}

/** What a value that cannot be better or worse is told apart by. */
function textOf(cell: ComparedCell): string {
  if (cell.kind === 'text') return foldKey(cell.value.text);
  return cell.kind === 'link' || cell.kind === 'image' ? foldKey(cell.value.url) : '';
}

function allSame(texts: readonly string[]): boolean {
  return texts.every((text) => text === texts[0]);
}

function everyPair<Item>(items: readonly Item[], holds: (a: Item, b: Item) => boolean): boolean {
  return items.every((item, index) => items.slice(index + 1).every((other) => holds(item, other)));
}
