import type { Spread } from '../measure/statistics';

/** A table in Markdown, its columns as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Three significant digits, without an exponent. */
export function threeDigits(number: number): string {
  if (!Number.isFinite(number)) return '–';
  if (Math.abs(number) >= 100) return String(Math.round(number));
  return String(Number(number.toPrecision(3)));
}

/** The median with the quartiles behind it. */
export function spreadText({ median, low, high }: Spread): string {
  return `${threeDigits(median)} (${threeDigits(low)}–${threeDigits(high)})`;
}

/** A ratio as people say it: below one by what it is divided by. */
export function limitText(limit: number): string {
  return limit < 1 ? `1/${threeDigits(1 / limit)}` : threeDigits(limit);
}
