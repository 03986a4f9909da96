import type { Difference } from '@pkyx/domain';

/** How a page says a difference: short beside the value, the amount in full behind it. */
export type ShownDifference =
  { form: 'same' | 'amount' } | { form: 'percent'; percent: number } | { form: 'times'; times: number };

/** From this ratio on people say "3 times" rather than "+200 %". */
const TIMES_FROM = 2;

export function shownDifference(difference: Difference): ShownDifference {
  if (difference.kind !== 'number') return { form: difference.difference === 0 ? 'same' : 'amount' };
  if (difference.amount.number === '0') return { form: 'same' };
  if (difference.ratio === null) return { form: 'amount' };
  const ratio = Number(difference.ratio);
  return ratio < TIMES_FROM ? { form: 'percent', percent: ratio - 1 } : { form: 'times', times: ratio };
}
