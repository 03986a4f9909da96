import type { LocalizedText } from '@pkyx/domain';
import { ProblemException } from '../../common/problem/problem';

/** A day, or a time of it with its zone (RFC 3339). */
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An edit of that age is in the database or never will be: transactions last a minute at most, and clocks differ by less. */
const SETTLED_AFTER_MS = 5 * 60_000;
/** What was is looked up again after that: members change their names, and releases the words of a verdict. */
const FRESH_FOR_SECONDS = 3600;

/** The moment that a query names; a day stands for its beginning in UTC. 400 for anything else, and for what is to come. */
export function readMoment(text: string, now: Date): Date {
  const day = MOMENT.exec(text)?.[1];
  if (day === undefined || !isDay(day)) throw badMoment('not-a-date', NOT_A_MOMENT);
  const moment = new Date(DAY.test(text) ? `${text}T00:00:00Z` : text.toUpperCase());
  if (moment > now) throw badMoment('in-the-future', IN_THE_FUTURE);
  return moment;
}

/** How long an answer about a moment may be kept: not at all while edits made then may still be on their way. */
export function cachingOf(moment: Date, now: Date): string {
  const settled = now.getTime() - moment.getTime() > SETTLED_AFTER_MS;
  return settled ? `public, max-age=${FRESH_FOR_SECONDS}` : 'no-cache';
}

/** There is no 30 February, though `Date` takes it for 2 March. */
function isDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

const NOT_A_MOMENT: LocalizedText = {
  zh: 'at 应是日期，或带时区的时间，例如 2026-01-01 或 2026-01-01T08:00:00+08:00。',
  en: 'Give at as a date, or as a time with its zone, such as 2026-01-01 or 2026-01-01T08:00:00+08:00.',
};
const IN_THE_FUTURE: LocalizedText = { zh: 'at 还没有到。', en: 'at is in the future.' };

function badMoment(code: string, detail: LocalizedText): ProblemException {
  return new ProblemException(400, 'invalid-query', detail, { errors: [{ pointer: 'at', code, detail }] });
}
