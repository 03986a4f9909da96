import type { FileAttribute, FileEntry } from './file-entry';
import { csvCell } from './csv-cell';

/** The columns of a CSV file of entries. The first line names them. */
export const CSV_COLUMNS = [
  'slug',
  'title',
  'aliases',
  'type',
  'type_zh',
  'type_en',
  'attribute',
  'name_zh',
  'name_en',
  'attribute_aliases',
  'kind',
  'dimension',
  'direction',
  'group',
  'position',
  'value',
  'unit',
  'label',
  'sources',
  'note',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Stands between the elements of a list in a cell; no name holds one. */
export const LIST_SEPARATOR = '\n';

export const CSV_HEADER = csvLine(CSV_COLUMNS);

/** An entry as lines of CSV, one a value; an entry without values takes one, too. */
export function csvLinesOf(entry: FileEntry): string {
  const head = [
    entry.slug,
    entry.title,
    entry.aliases.join(LIST_SEPARATOR),
    entry.type.slug,
    entry.type.names.zh,
    entry.type.names.en,
  ];
  const values = entry.attributes.length > 0 ? entry.attributes.map(cellsOf) : [NO_VALUE];
  return values.map((cells) => csvLine([...head, ...cells])).join('');
}

const NO_VALUE = Array.from({ length: CSV_COLUMNS.length - 6 }, () => '');

function cellsOf(attribute: FileAttribute): string[] {
  const { key, names, aliases, kind, dimension, direction, group, position, sources, note } = attribute;
  return [
    key,
    names.zh,
    names.en,
    aliases.join(LIST_SEPARATOR),
    kind,
    dimension ?? '',
    direction,
    group,
    String(position),
    ...valueCells(attribute),
    sources.length > 0 ? JSON.stringify(sources) : '',
    note ?? '',
  ];
}

/** value, unit, label */
function valueCells({ value }: FileAttribute): [string, string, string] {
  if ('text' in value) return [value.text, '', ''];
  if ('alt' in value) return [value.url, '', value.alt];
  if ('label' in value) return [value.url, '', value.label];
  if ('boolean' in value) return [String(value.boolean), '', ''];
  if ('rating' in value) return [String(value.rating), '', ''];
  if ('number' in value) return [value.number, value.unit, ''];
  return [value.date, '', ''];
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
