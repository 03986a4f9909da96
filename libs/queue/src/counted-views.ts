const ENTRY = /^e:([0-9a-f]{24})$/;
const PAIR = /^p:([0-9a-f]{24}-[0-9a-f]{24})$/;

/** The field of an entry (its id, 24 hex digits). */
export function entryField(id: string): string {
  return `e:${id}`;
}

/** The field of two entries side by side, the same whichever is named first. */
export function pairField(a: string, b: string): string {
  return a < b ? `p:${a}-${b}` : `p:${b}-${a}`;
}

/** Views by entry id and by pair (`<id>-<id>`, ascending). Fields that neither function above made are passed over. */
export function splitViews(counted: Iterable<readonly [string, number]>): {
  entries: Map<string, number>;
  pairs: Map<string, number>;
} {
  const entries = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const [field, views] of counted) {
    const entry = ENTRY.exec(field)?.[1];
    const pair = PAIR.exec(field)?.[1];
    if (entry) entries.set(entry, views);
    if (pair) pairs.set(pair, views);
  }
  return { entries, pairs };
}
