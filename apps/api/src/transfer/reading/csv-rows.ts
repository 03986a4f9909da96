import { isUtf8 } from 'node:buffer';
import { pipeline, Readable } from 'node:stream';
import type { DomainError } from '@pkyx/domain';
import { parse } from 'csv-parse';
import { textOfCell } from '../format/csv-cell';
import { CSV_COLUMNS, type CsvColumn } from '../format/csv-lines';
import {
  headerIncomplete,
  headerRepeated,
  headerUnknown,
  notUtf8,
  quoteNotClosed,
  tooManyCells,
} from '../importing/import-problems';
import { type Bytes, decode, withoutMark } from './file-item';

/** A line of a CSV file, which may span several of text; what is left out is empty. */
export interface CsvRow {
  line: number;
  cells: Record<CsvColumn, string>;
  /** why it cannot be used */
  fault: DomainError | null;
}

/** What lies in a cell; the parser makes '' of nothing. */
type Cell = Buffer | '';

/** Of one row: a quotation mark that is not closed makes a row of all that follows. */
const MOST_ROW_BYTES = 8 * 1024 * 1024;
const REQUIRED: readonly CsvColumn[] = ['title', 'type'];
const NO_CELLS = Object.fromEntries(CSV_COLUMNS.map((column) => [column, ''])) as Record<CsvColumn, string>;

interface ParsedRow {
  record: Cell[];
  info: { lines: number; empty_lines: number };
}

/**
 * The rows of a CSV file (RFC 4180; lines may end in LF, quotes inside of bare cells are text) below the first, which names
 * the columns in any order. Throws `csv-header-…` when it does not, and `encoding-invalid`.
 */
export async function* csvRows(bytes: Bytes): AsyncGenerator<CsvRow> {
  let columns: CsvColumn[] | undefined;
  for await (const { line, cells } of rowsOf(bytes)) {
    if (!cells) yield { line, cells: NO_CELLS, fault: quoteNotClosed() };
    else if (columns) yield rowOf(line, cells, columns);
    else columns = columnsOf(cells.map((cell) => decode(Buffer.from(cell))));
  }
}

function rowOf(line: number, bytes: readonly Cell[], columns: readonly CsvColumn[]): CsvRow {
  const texts = bytes.map((cell) => textOfCell(cell.toString()));
  const cells = { ...NO_CELLS, ...Object.fromEntries(columns.map((column, index) => [column, texts[index] ?? ''])) };
  return { line, cells, fault: faultIn(bytes, columns) };
}

function faultIn(bytes: readonly Cell[], columns: readonly CsvColumn[]): DomainError | null {
  if (bytes.slice(columns.length).some((cell) => cell.length > 0)) return tooManyCells(columns.length);
  return bytes.every((cell) => typeof cell === 'string' || isUtf8(cell)) ? null : notUtf8();
}

/** `cells` is null where the file cannot be read any further. */
async function* rowsOf(bytes: Bytes): AsyncGenerator<{ line: number; cells: Cell[] | null }> {
  const parser = parse({
    encoding: null,
    info: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  let bytesInRow = 0;
  async function* whileClosed(): AsyncGenerator<Buffer> {
    for await (const chunk of withoutMark(bytes)) {
      if ((bytesInRow += chunk.length) > MOST_ROW_BYTES) return;
      yield chunk;
    }
  }
  const unfinished: unknown[] = [];
  parser.on('skip', (error) => unfinished.push(error));
  let [lastLine, emptyLines, countedTwice] = [0, 0, 0];
  const parsed = pipeline(Readable.from(whileClosed()), parser, () => undefined) as AsyncIterable<ParsedRow>;
  for await (const { record, info } of parsed) {
    bytesInRow = 0;
    const line = lastLine + 1 + info.empty_lines - emptyLines;
    // The parser takes CRLF inside of quotes for two lines.
    countedTwice += record.map(lineBreaksOfTwo).reduce((sum, breaks) => sum + breaks, 0);
    [lastLine, emptyLines] = [info.lines - countedTwice, info.empty_lines];
    yield { line, cells: record };
  }
  if (unfinished.length > 0) yield { line: lastLine + 1, cells: null };
}

function columnsOf(names: readonly string[]): CsvColumn[] {
  const known = names.map((name) => CSV_COLUMNS.find((column) => column === name.trim().toLowerCase()));
  const columns = known.filter((column) => column !== undefined);
  if (columns.length < known.length) throw headerUnknown(names.filter((_, index) => !known[index]).slice(0, 10));
  if (new Set(columns).size < columns.length) throw headerRepeated();
  if (!REQUIRED.every((column) => columns.includes(column))) throw headerIncomplete();
  return columns;
}

function lineBreaksOfTwo(cell: Cell): number {
  return cell.toString('latin1').split('\r\n').length - 1;
}
