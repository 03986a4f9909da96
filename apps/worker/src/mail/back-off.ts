const FIRST_DELAY = 5_000;
const LONGEST_DELAY = 2 * 3_600_000;

/** Tries of one mail: with the delays below they span about 24 hours. */
export const MOST_ATTEMPTS = 22;

/** How long to wait after the n-th failed attempt, in milliseconds: 5 s, doubling up to two hours. */
export function delayAfter(attempts: number): number {
  return Math.min(FIRST_DELAY * 2 ** (attempts - 1), LONGEST_DELAY);
}
