import { DomainError } from '@pkyx/domain';
import { type CsvColumn, LIST_SEPARATOR } from '../format/csv-lines';
import { rowsDisagree, sourcesNotJson } from '../importing/import-problems';
import { type CsvRow, csvRows } from './csv-rows';
import type { Bytes, FileItem } from './file-item';

type Cells = Record<CsvColumn, string>;

/** Columns that speak of the entry: a row below its first leaves them empty or says the same. */
const OF_ENTRY = ['slug', 'title', 'aliases', 'type', 'type_zh', 'type_en'] as const;
/** More rows than an entry may have values are read and not kept. */
const MOST_ROWS_KEPT = 501;

/** The entries of a CSV file: rows that follow each other and have the same slug, or else title, are one. */
export async function* csvEntries(bytes: Bytes): AsyncGenerator<FileItem> {
  let rows: CsvRow[] = [];
  for await (const row of csvRows(bytes)) {
    if (rows[0] && !belongsTo(rows[0].cells, row.cells)) {
      yield entryOf(rows);
      rows = [];
    }
    if (rows.length < MOST_ROWS_KEPT) rows.push(row);
  }
  if (rows.length > 0) yield entryOf(rows);
}

function belongsTo(first: Cells, { slug, title }: Cells): boolean {
  return first.slug === '' ? slug === '' && title === first.title : slug === first.slug;
}

function entryOf(rows: readonly CsvRow[]): FileItem {
  const [first] = rows;
  if (!first) throw new Error('an entry has at least one row');
  const { line, cells } = first;
  const [attributes, valueLines]: [unknown[], number[]] = [[], []];
  for (const row of rows) {
    try {
      demandAgreement(cells, row);
      if (!hasValue(row.cells)) continue;
      attributes.push(attributeOf(row.cells));
      valueLines.push(row.line);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { line, fault: error, faultLine: row.line };
    }
  }
  const slug = cells.slug === '' ? {} : { slug: cells.slug };
  const type = { slug: cells.type, ...namesIn(cells.type_zh, cells.type_en) };
  return { line, valueLines, entry: { ...slug, title: cells.title, aliases: listOf(cells.aliases), type, attributes } };
}

function demandAgreement(first: Cells, { cells, fault }: CsvRow): void {
  if (fault) throw fault;
  const disputed = OF_ENTRY.find((column) => cells[column] !== '' && cells[column] !== first[column]);
  if (disputed) throw rowsDisagree(disputed);
}

function hasValue({ attribute, name_zh, name_en, value }: Cells): boolean {
  return [attribute, name_zh, name_en, value].some((cell) => cell !== '');
}

function attributeOf(cells: Cells): Record<string, unknown> {
  const { attribute: key, kind, dimension, direction, group, position, unit, note } = cells;
  return {
    ...said({ key, kind, dimension, direction, group, unit, note }),
    ...(position !== '' && { position: Number(position) }),
    ...namesIn(cells.name_zh, cells.name_en),
    ...(cells.attribute_aliases !== '' && { aliases: listOf(cells.attribute_aliases) }),
    value: valueOf(cells),
    sources: sourcesIn(cells.sources),
  };
}

function valueOf({ kind, value, label }: Cells): unknown {
  if (kind === 'image') return { url: value, alt: label };
  return kind === 'link' || label !== '' ? { url: value, label } : value;
}

function sourcesIn(cell: string): unknown[] {
  if (cell === '') return [];
  try {
    const sources: unknown = JSON.parse(cell);
    if (Array.isArray(sources)) return sources as unknown[];
  } catch {
    // told below
  }
  throw sourcesNotJson();
}

function said(cells: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}

function namesIn(zh: string, en: string): { names?: { zh: string; en: string } } {
  return zh === '' && en === '' ? {} : { names: { zh, en } };
}

function listOf(cell: string): string[] {
  return cell.split(LIST_SEPARATOR).filter((element) => element.trim() !== '');
}
