import { hashKey } from '@tanstack/react-query';
import type { Attribute, Comparison } from '../../../lib/api-types';
import { TYPE_ROW } from '../rules/row-filter';

/** What a side says now where it says something else; null where it says nothing any more. */
export interface Change {
  now: Attribute | null;
}

export interface ChangesSince {
  /** by row, one for each side; undefined where nothing changed */
  rows: ReadonlyMap<string, (Change | undefined)[]>;
  /** how many values of each side changed, came or went */
  counts: number[];
}

/** What became of the values of a comparison. Sides are the same by their id: names may have changed, too. */
export function changesSince(then: Comparison, now: Comparison): ChangesSince {
  const [before, after] = [valuesOf(then), valuesOf(now)];
  const keys = new Set(before.concat(after).flatMap((values) => [...values.keys()]));
  const rows = new Map<string, (Change | undefined)[]>();
  for (const key of keys) {
    const changes = then.entries.map(({ id }, side) => {
      const current = after[now.entries.findIndex((entry) => entry.id === id)]?.get(key) ?? null;
      return saysTheSame(before[side]?.get(key) ?? null, current) ? undefined : { now: current };
    });
    if (changes.some((change) => change !== undefined)) rows.set(key, changes);
  }
  return { rows, counts: then.entries.map((_, side) => [...rows.values()].filter((changes) => changes[side]).length) };
}

/** The values of each side, by row. */
function valuesOf({ entries, groups }: Comparison): Map<string, Attribute>[] {
  const rows = groups.flatMap((group) => group.rows).filter(({ key }) => key !== TYPE_ROW);
  return entries.map(
    (_, side) =>
      new Map(
        rows.flatMap(({ key, cells }) => {
          const cell = cells[side];
          return cell ? [[key, cell] as const] : [];
        }),
      ),
  );
}

function saysTheSame(a: Attribute | null, b: Attribute | null): boolean {
  if (a === null || b === null) return a === b;
  return hashKey([a.kind, a.value]) === hashKey([b.kind, b.value]);
}
