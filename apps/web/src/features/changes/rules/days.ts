import type { Change } from '../../../lib/api-types';
import { languageTag, type Locale } from '../../../lib/locale';
import { localDay } from './filters';

export interface DayOfChanges {
  /** YYYY-MM-DD in the reader's time zone */
  day: string;
  changes: Change[];
}

/** Changes, newest first, under the days on which they were made. */
export function groupByDay(changes: readonly Change[]): DayOfChanges[] {
  const days: DayOfChanges[] = [];
  for (const change of changes) {
    const day = localDay(new Date(change.at));
    const last = days.at(-1);
    if (last?.day === day) last.changes.push(change);
    else days.push({ day, changes: [change] });
  }
  return days;
}

/** "today", "yesterday", or the date with its weekday. */
export function dayName(day: string, locale: Locale, now: Date = new Date()): string {
  const midnight = new Date(`${day}T00:00`);
  const daysAgo = [0, 1].find((ago) => localDay(daysBefore(now, ago)) === day);
  if (daysAgo !== undefined)
    return capitalized(new Intl.RelativeTimeFormat(languageTag(locale), { numeric: 'auto' }).format(-daysAgo, 'day'));
  return new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'full' }).format(midnight);
}

function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - days);
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
