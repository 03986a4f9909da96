import type { Gap } from '../../../lib/api-types';

/** What tells a gap from the others. */
export function gapId({ entry, attribute }: Gap): string {
  return `${entry.id} ${attribute.key}`;
}

/** The gaps that were not skipped. */
export function remaining(gaps: readonly Gap[], skipped: ReadonlySet<string>): Gap[] {
  return gaps.filter((gap) => !skipped.has(gapId(gap)));
}

/** The gap to go on with after one that is done or skipped; after the last, the one before it; null after the only one. */
export function gapAfter(gaps: readonly Gap[], id: string): string | null {
  const index = gaps.findIndex((gap) => gapId(gap) === id);
  const next = gaps[index + 1] ?? gaps[index - 1];
  return next ? gapId(next) : null;
}
