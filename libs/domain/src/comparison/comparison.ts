import type { LocalizedText } from '../domain-error';
import type { AttributeKind, Direction, TypedValue } from '../values/value';

export type RowState = 'same' | 'differs' | 'missing' | 'incomparable';

export const ROW_REASONS = [
  'missing-value',
  'kinds-differ',
  'dimensions-differ',
  'currencies-differ',
  'not-comparable-kind',
  'no-direction',
  'tie',
  'higher-is-better',
  'lower-is-better',
  'yes-is-better',
  'no-is-better',
] as const;
export type RowReason = (typeof ROW_REASONS)[number];

/** What a comparison needs to know of one value of one side. Anything else a caller hangs on it (sources …) is passed through untouched. */
export type ComparedCell = TypedValue & {
  key: string;
  names: LocalizedText;
  group: string;
  /** order inside the group */
  position: number;
  direction: Direction;
  /** where the value is from; left out where that is not known to the caller */
  sources?: readonly { citation?: string | null; asOf?: string | null }[];
};

/** The cell of the first row: the type of an entry, as text. */
export type TypeCell = Extract<ComparedCell, { kind: 'text' }> & { type: ComparedEntry['type'] };

/** One side of a comparison. */
export interface ComparedEntry<Cell extends ComparedCell = ComparedCell> {
  slug: string;
  title: string;
  aliases: readonly string[];
  type: { slug: string; names: LocalizedText };
  attributes: readonly Cell[];
}

/** Between the best value and the next different one. `difference` ≥ 0 in `unit` (the base unit; `star`, `day`). */
export interface Margin {
  difference: string;
  unit: string;
  /** larger / smaller to 4 significant digits; null where a zero or a change of sign makes it senseless. */
  ratio: string | null;
}

export interface ComparisonRow<Cell> {
  key: string;
  names: LocalizedText;
  kind: AttributeKind;
  dimension: string | null;
  /** which is better: as the registry says, or as the reader does */
  direction: Direction;
  /** One per entry, in the order of the entries. */
  cells: (Cell | null)[];
  state: RowState;
  /** Indices of the best cells; empty when none is named. */
  best: number[];
  reason: RowReason;
  margin: Margin | null;
  /** The margin in words ("much higher"); null where no best is named. */
  words: LocalizedText | null;
}

export interface ComparisonGroup<Cell> {
  key: string;
  names: LocalizedText;
  rows: ComparisonRow<Cell>[];
}

export interface Coverage {
  rows: number;
  /** rows with at least two comparable values */
  comparable: number;
  /** rows with a `best` */
  decided: number;
  /** how many rows each entry has no value for, in the order of the entries */
  missing: number[];
}

export interface Verdict {
  /** in how many rows each entry is the best alone or among others, in the order of the entries */
  leads: number[];
  text: LocalizedText;
  clauses: ({ row: string } & LocalizedText)[];
}

/** Why there is no verdict, or what to mind when reading it. */
export const CAUTIONS = [
  'types-differ',
  'too-few-decided',
  'too-little-covered',
  'low-coverage',
  'as-of-differs',
  'basis-differs',
  'stale',
  'unsourced',
] as const;
export type Caution = (typeof CAUTIONS)[number];

/** The cautions that are about single rows. */
export type RowCaution = Extract<Caution, 'as-of-differs' | 'basis-differs' | 'stale' | 'unsourced'>;

/** The cells are those handed in, and those of the row of the type. */
export interface Comparison<Cell> {
  groups: ComparisonGroup<Cell | TypeCell>[];
  coverage: Coverage;
  verdict: Verdict | null;
  cautions: Caution[];
  /** keys of the rows that a caution is about, in their order */
  cautionRows: Partial<Record<RowCaution, string[]>>;
}
