const firstMs = 500;
/** What failed for a passing reason, a full disk for example, is back within ten seconds of its end. */
const longestMs = 5_000;

/** How long to wait before the start after the n-th failure in a row: doubling from half a second to five. */
export function backOffMs(failures: number): number {
  return Math.min(firstMs * 2 ** (failures - 1), longestMs);
}
