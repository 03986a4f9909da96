const HOUR = 3_600_000;

/** How far back moderators usually undo, in milliseconds; `all`: since the member joined. */
const LENGTHS = { hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR, month: 30 * 24 * HOUR, all: Infinity };
export type RollbackPeriod = keyof typeof LENGTHS;
export const ROLLBACK_PERIODS = Object.keys(LENGTHS) as RollbackPeriod[];

/** When a period that ends at `now` began, as RFC 3339: not before the member joined. */
export function beginningOf(period: RollbackPeriod, joinedAt: string, now: number): string {
  return new Date(Math.max(now - LENGTHS[period], Date.parse(joinedAt))).toISOString();
}
