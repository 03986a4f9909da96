import type { Comparison } from '../../../lib/api-types';

/** A comparison with its sides in another order, which changes nothing else; null where the sides are not the same. */
export function reordered<Known extends Comparison>(comparison: Known, slugs: readonly string[]): Known | null {
  const { entries, groups, coverage, verdict } = comparison;
  const order = slugs.map((slug) => entries.findIndex((entry) => entry.slug === slug));
  if (order.length !== entries.length || new Set(order).size !== order.length || order.includes(-1)) return null;

  const inOrder = <Item>(items: readonly Item[]) => order.map((place) => items[place] as Item);
  return {
    ...comparison,
    entries: inOrder(entries),
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        cells: inOrder(row.cells),
        best: row.best.map((place) => order.indexOf(place)).sort((a, b) => a - b),
      })),
    })),
    coverage: { ...coverage, missing: inOrder(coverage.missing) },
    verdict: verdict && { ...verdict, leads: inOrder(verdict.leads) },
  };
}
