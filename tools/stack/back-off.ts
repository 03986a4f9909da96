const firstMs = 500;
const longestMs = 30_000;

/** How long to wait before the start after the n-th failure in a row: doubling from half a second to thirty. */
export function backOffMs(failures: number): number {
  return Math.min(firstMs * 2 ** (failures - 1), longestMs);
}
