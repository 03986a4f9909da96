import { languageTag, type Locale } from './locale';

const DAY = 86_400_000;
const UNITS = [
  ['day', DAY],
  ['hour', DAY / 24],
  ['minute', 60_000],
] as const;

/** A count of things (views, entries), grouped as the language does. */
export function formatCount(count: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTag(locale)).format(count);
}

/** Relative up to a week ("3 hours ago"), then the date. */
export function formatMoment(moment: string, locale: Locale, now: number = Date.now()): string {
  const elapsed = new Date(moment).getTime() - now;
  if (Math.abs(elapsed) > 7 * DAY) return formatDate(moment, locale);
  const relative = new Intl.RelativeTimeFormat(languageTag(locale), { numeric: 'auto' });
  const fitting = UNITS.find(([, length]) => Math.abs(elapsed) >= length);
  return fitting ? relative.format(Math.trunc(elapsed / fitting[1]), fitting[0]) : relative.format(0, 'second');
}

/** Date and time to the minute, in the reader's time zone. */
export function formatExactly(moment: string, locale: Locale): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(languageTag(locale), style).format(new Date(moment));
}

/** The time of day, in the reader's time zone. */
export function formatTime(moment: string, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTag(locale), { timeStyle: 'short' }).format(new Date(moment));
}

export function formatDate(moment: string, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'medium' }).format(new Date(moment));
}
