import type { Block } from '../../../lib/api-types';
import { dayOf, lastMomentOf } from '../../../lib/days';

/** The last day of a block as a date field has it, in the reader's time zone; empty where it has no end. */
export function endOf(block: Block | null): string {
  return block?.until ? dayOf(new Date(block.until)) : '';
}

/** The first day that a block can last to. */
export function earliestEnd(now: number = Date.now()): string {
  return dayOf(new Date(now));
}

/** The block that the fields describe: to the end of the last day, or null for none. */
export function blockOf({ blocked, reason, until }: { blocked: boolean; reason: string; until: string }): Block | null {
  if (!blocked) return null;
  return { reason: reason.trim(), until: until === '' ? null : lastMomentOf(until).toISOString() };
}
