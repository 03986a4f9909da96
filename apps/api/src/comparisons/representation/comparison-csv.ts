import type { TypedValue } from '@pkyx/domain';
import type { AttributeDto } from '../../entries/dto/attribute.dto';
import type { ComparisonDto, ComparisonRowDto } from '../dto/comparison.dto';
import { plainText } from '../../common/values/value-text';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A comparison as CSV (RFC 4180, UTF-8, with a header): one line a row, one column an entry, named by its slug. */
export function comparisonCsv({ entries, groups }: ComparisonDto): string {
  const slugs = entries.map(({ slug }) => slug);
  const header = ['group', 'key', 'name_zh', 'name_en', ...slugs.map(harmless), 'state', 'best', 'reason'];
  const lines = groups.flatMap((group) => group.rows.map((row) => line(group.key, row, slugs)));
  return [header, ...lines].map((fields) => `${fields.map(quote).join(',')}\r\n`).join('');
}

function line(group: string, { key, names, cells, state, best, reason }: ComparisonRowDto, slugs: string[]): string[] {
  const values = cells.map((cell) => (cell ? valueText(cell) : ''));
  const winners = best.map((index) => slugs[index]).join(' ');
  return [group, key, names.zh, names.en, ...values, state, winners, reason].map((field, index) =>
    isNumber(cells[index - 4]) ? field : harmless(field),
  );
}

function valueText(cell: AttributeDto): string {
  return plainText(cell as TypedValue);
}

/** −40 °C stays a number. */
function isNumber(cell: AttributeDto | null | undefined): boolean {
  return cell?.kind === 'number';
}

function harmless(field: string): string {
  return FORMULA.test(field) ? `'${field}` : field;
}

function quote(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
