/** The middle of several measurements and how far they spread: a quarter lies below `low`, a quarter above `high`. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** Median and quartiles of at least one number, between neighbours where they fall between two (R’s type 7). */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/** How often `ours` is `theirs`, round by round: what disturbed a round disturbed both. */
export function pairedRatios(ours: readonly number[], theirs: readonly number[]): Spread {
  return spreadOf(ours.map((cost, round) => cost / (theirs[round] ?? NaN)));
}

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return below + (above - below) * (place - Math.floor(place));
}
