import { DATE_PRECISIONS, type DatePrecision, parseValue } from '@pkyx/domain';
import type { DraftOf } from './value-draft';

/** What a date of each precision looks like while it is typed. */
export const DATE_EXAMPLES: Record<DatePrecision, string> = { year: '2025', month: '2025-09', day: '2025-09-01' };

const PARTS = /^(\d{4})[-/.年](?:(\d{1,2})(?:[-/.月](?:(\d{1,2})日?)?)?)?$/;

/** Dates as people write them (2025年9月1日, 2025/9/1, ２０２５．９), as the API writes them; anything else as it stands. */
export function tidyDate(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const [, year, month, day] = PARTS.exec(plain) ?? [];
  if (year === undefined) return plain;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** What is typed decides how exact the date is, as soon as it is a date. */
export function typeDate(draft: DraftOf<'date'>, text: string): DraftOf<'date'> {
  return { ...draft, date: text, precision: precisionOf(tidyDate(text)) ?? draft.precision };
}

/** Another precision cuts off what is more exact than it; what is missing is left to be typed. */
export function choosePrecision(draft: DraftOf<'date'>, precision: DatePrecision): DraftOf<'date'> {
  const date = tidyDate(draft.date);
  const parts = DATE_PRECISIONS.indexOf(precision) + 1;
  return { ...draft, precision, date: precisionOf(date) ? date.split('-').slice(0, parts).join('-') : draft.date };
}

function precisionOf(date: string): DatePrecision | null {
  try {
    const { value } = parseValue('date', date) as { value: { precision: DatePrecision } };
    return value.precision;
  } catch {
    return null;
  }
}
