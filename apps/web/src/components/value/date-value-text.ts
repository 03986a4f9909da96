import { DATE_PRECISIONS, type DatePrecision, type DateValue } from '@pkyx/domain';
import { languageTag, type Locale } from '../../lib/locale';

const FIELDS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A date as the language writes it, no more exact than it is known. */
export function formatDateValue({ date, precision }: DateValue, locale: Locale): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  return new Intl.DateTimeFormat(languageTag(locale), { ...FIELDS[precision], timeZone: 'UTC' }).format(instant);
}

/** The date of a source: YYYY, YYYY-MM or YYYY-MM-DD as the language writes it, anything else as it stands. */
export function formatDateText(text: string, locale: Locale): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return text;
  const precision = DATE_PRECISIONS[text.split('-').length - 1] ?? 'year';
  return formatDateValue({ date: text, precision }, locale);
}
