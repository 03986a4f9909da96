import { DomainError } from '../domain-error';
import { ATTRIBUTE_GROUPS } from '../values/attribute-groups';
import { ATTRIBUTE_KINDS, type Direction } from '../values/value';
import { cautionRowsOf, cautionsOf } from './cautions';
import type {
  ComparedCell,
  ComparedEntry,
  Comparison,
  ComparisonGroup,
  ComparisonRow,
  Coverage,
  TypeCell,
} from './comparison';
import { isComparable, judgeRow } from './judge-row';
import { rowWords } from './row-words';
import { deriveVerdict } from './verdict';

export const MIN_COMPARED_ENTRIES = 2;
export const MAX_COMPARED_ENTRIES = 8;

/** Key of the first row. No attribute has it: the word is reserved. */
export const TYPE_ROW_KEY = 'type';
const TYPE_NAMES = { zh: '类型', en: 'Type' };
const TYPE_GROUP = 'identity';

/** How to look at entries. */
export interface ComparisonView {
  /** which value is better in the reader's eyes, by keys of rows; other rows go by the registry */
  directions?: ReadonlyMap<string, Direction>;
  /** the moment that values may be stale at; without it none is */
  at?: Date;
}

/** A row and where it is shown. */
interface PlacedRow<Cell> {
  group: string;
  position: number;
  row: ComparisonRow<Cell>;
}

/**
 * Puts two to eight entries side by side: a row for the type, then one for each attribute that any of them has, by group,
 * position and key. Reordering the entries reorders cells, indices and counts and changes nothing else.
 * Throws `comparison-size` for fewer or more entries.
 */
export function compareEntries<Cell extends ComparedCell>(
  entries: readonly ComparedEntry<Cell>[],
  { directions = new Map(), at }: ComparisonView = {},
): Comparison<Cell> {
  if (entries.length < MIN_COMPARED_ENTRIES || entries.length > MAX_COMPARED_ENTRIES) {
    throw new DomainError(
      'comparison-size',
      {
        zh: `请选 ${MIN_COMPARED_ENTRIES} 到 ${MAX_COMPARED_ENTRIES} 个词条来比较。`,
        en: `Choose ${MIN_COMPARED_ENTRIES} to ${MAX_COMPARED_ENTRIES} entries to compare.`,
      },
      'entries',
    );
  }
  const placed = attributeRows(entries, directions);
  const rows = placed.map(({ row }) => row);
  const cautionRows = cautionRowsOf(rows, at);
  return {
    groups: groupsOf<Cell | TypeCell>([typeRow(entries), ...placed]),
    coverage: coverageOf(rows, entries.length),
    verdict: deriveVerdict(entries, rows),
    cautions: cautionsOf(entries, rows, cautionRows),
    cautionRows,
  };
}

/** The union of the entries' attributes, in the order in which they are shown. */
function attributeRows<Cell extends ComparedCell>(
  entries: readonly ComparedEntry<Cell>[],
  directions: ReadonlyMap<string, Direction>,
): PlacedRow<Cell>[] {
  const cellsByKey = new Map<string, (Cell | null)[]>();
  entries.forEach(({ attributes }, index) => {
    for (const cell of attributes) {
      const cells = cellsByKey.get(cell.key) ?? entries.map(() => null);
      cells[index] = cell;
      cellsByKey.set(cell.key, cells);
    }
  });
  return [...cellsByKey.values()]
    .map((cells) => attributeRow(cells, directions))
    .sort(
      (a, b) => orderOf(a.group) - orderOf(b.group) || a.position - b.position || byCodeUnits(a.row.key, b.row.key),
    );
}

function attributeRow<Cell extends ComparedCell>(
  cells: (Cell | null)[],
  directions: ReadonlyMap<string, Direction>,
): PlacedRow<Cell> {
  const heading = headingOf(cells);
  const { key, names, kind, position } = heading;
  const direction = directions.get(key) ?? heading.direction;
  const group = orderOf(heading.group) < 0 ? 'other' : heading.group;
  const judged = { key, names, kind, dimension: dimensionOf(heading), direction, cells, ...judgeRow(cells, direction) };
  return { group, position, row: { ...judged, words: rowWords(judged) } };
}

function orderOf(group: string): number {
  return ATTRIBUTE_GROUPS.findIndex(({ key }) => key === group);
}

/** The cell that names the row. After a merge kinds and dimensions may differ: the choice must not hang on the order of entries. */
function headingOf<Cell extends ComparedCell>(cells: readonly (Cell | null)[]): Cell {
  const rank = (cell: Cell) => `${ATTRIBUTE_KINDS.indexOf(cell.kind)} ${dimensionOf(cell) ?? ''}`;
  return cells
    .filter((cell) => cell !== null)
    .reduce((first, cell) => (byCodeUnits(rank(cell), rank(first)) < 0 ? cell : first));
}

function dimensionOf(cell: ComparedCell): string | null {
  return cell.kind === 'number' ? cell.value.dimension : null;
}

function typeRow(entries: readonly ComparedEntry[]): PlacedRow<TypeCell> {
  const heading = { key: TYPE_ROW_KEY, names: TYPE_NAMES, kind: 'text', direction: 'none' } as const;
  const place = { group: TYPE_GROUP, position: 0 };
  const [first] = entries;
  return {
    ...place,
    row: {
      ...heading,
      dimension: null,
      cells: entries.map(({ type }) => ({
        ...heading,
        ...place,
        type,
        value: { text: type.names.zh || type.names.en },
      })),
      state: entries.every(({ type }) => type.slug === first?.type.slug) ? 'same' : 'differs',
      best: [],
      reason: 'not-comparable-kind',
      margin: null,
      words: null,
    },
  };
}

function groupsOf<Cell>(placed: readonly PlacedRow<Cell>[]): ComparisonGroup<Cell>[] {
  return ATTRIBUTE_GROUPS.map(({ key, names }) => ({
    key,
    names,
    rows: placed.filter(({ group }) => group === key).map(({ row }) => row),
  })).filter(({ rows }) => rows.length > 0);
}

function coverageOf(rows: readonly ComparisonRow<unknown>[], entryCount: number): Coverage {
  return {
    rows: rows.length,
    comparable: rows.filter(isComparable).length,
    decided: rows.filter(({ best }) => best.length > 0).length,
    missing: Array.from({ length: entryCount }, (_, index) => rows.filter(({ cells }) => cells[index] === null).length),
  };
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
