/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** What looks as if it had been guarded, or was. */
const GUARDED = /^'[=+\-@\t\r']/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A cell as it stands in a file (RFC 4180): no spreadsheet takes it for a formula, and −40 stays a number. */
export function csvCell(text: string): string {
  const guarded = (FORMULA.test(text) && !NUMBER.test(text)) || GUARDED.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The text that `csvCell` was given, from the cell without its quotes. */
export function textOfCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
