import type { ComparisonRow } from '../../../lib/api-types';

/** How far the best value is ahead of the next, as a page says it. */
export type Lead =
  | { form: 'percent'; percent: number }
  | { form: 'times'; times: number }
  | { form: 'stars' | 'days'; difference: number };

/** From this ratio on people say "3 times" rather than "200 % more". */
const TIMES_FROM = 2;

/** The lead of a row's best values; null where there is none or no short way to say it. */
export function leadOf(row: ComparisonRow): Lead | null {
  const { margin } = row;
  if (!margin || row.best.length === 0) return null;
  if (row.kind === 'rating') return { form: 'stars', difference: Number(margin.difference) };
  if (row.kind === 'date') return { form: 'days', difference: Number(margin.difference) };
  return margin.ratio === null ? null : ratioLead(Number(margin.ratio), row.direction === 'lower');
}

function ratioLead(ratio: number, lowerIsBetter: boolean): Lead {
  if (lowerIsBetter) return { form: 'percent', percent: 1 / ratio - 1 };
  return ratio < TIMES_FROM ? { form: 'percent', percent: ratio - 1 } : { form: 'times', times: ratio };
}
