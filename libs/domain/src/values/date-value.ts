import type { DatePrecision, DateValue } from './value';
import { DATE_PRECISIONS } from './value';
import { valueFields } from './value-fields';
import { valueInvalid, valueType } from './value-problems';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A date of the Gregorian calendar from the year 1, as exact as it was written: YYYY, YYYY-MM or YYYY-MM-DD; a year may be
 * a JSON number. A `precision` beside the date must agree with it. Throws `date-invalid` and as `valueFields`.
 */
export function parseDateValue(input: unknown): DateValue {
  const { date: written, precision } = valueFields('date', input, 'date', ['date', 'precision']);
  if (typeof written !== 'string' && typeof written !== 'number') throw valueType('date');
  const date = String(written).trim();
  const found = datePrecision(date);
  if (!found || (precision !== undefined && precision !== found)) throw valueInvalid('date', date);
  return { date, precision: found };
}

/** How exact a date text is; null where it is none, or no day of the calendar. */
export function datePrecision(text: string): DatePrecision | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const parts = match.slice(1).filter(Boolean);
  const [year = 0, month = 1, day = 1] = parts.map(Number);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return DATE_PRECISIONS[parts.length - 1] ?? null;
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
