import type { AttributeRecord, EntryKeysView, PairKeysView } from '@pkyx/persistence';

/** An attribute that an entry lacks. */
export interface Gap {
  entry: EntryKeysView;
  attribute: AttributeRecord;
  /** how often readers looked where the value is missing */
  views: number;
  /** the entry that has the value and that it is compared with most */
  pair: EntryKeysView | null;
}

/** One entry does not fill the list, however much it lacks. */
export const MOST_GAPS_OF_ONE = 10;

/**
 * What the entries lack, most looked for first. An entry lacks what its type usually has (`types` of the attribute), seen by who
 * reads the entry, and what the other side of a pair of the same type has, seen by who compares them. Of gaps seen alike, the
 * one of the attribute that more entries have goes first.
 */
export function rankGaps(
  entries: readonly EntryKeysView[],
  pairs: readonly PairKeysView[],
  attributes: readonly AttributeRecord[],
): Gap[] {
  const gaps = new Map<string, Gap>();
  const registry = new Map(attributes.map((attribute) => [attribute.key, attribute]));
  const usual = (entry: EntryKeysView) => attributes.filter(({ types }) => types.includes(entry.type));

  for (const entry of entries) {
    for (const attribute of lackedBy(entry, usual(entry))) seen(gaps, entry, attribute, entry.views, null);
  }
  for (const { views, sides } of pairs) {
    for (const [entry, other] of bothWays(sides)) {
      const comparable = other.keys.flatMap((key) => registry.get(key) ?? []);
      const expected = comparable.filter(({ types }) => other.type === entry.type || types.includes(entry.type));
      for (const attribute of lackedBy(entry, expected)) seen(gaps, entry, attribute, views, other);
    }
  }
  return fewOfEach([...gaps.values()].sort(byViews));
}

/** Pairs come most viewed first, so the first one that shows a gap is the one to name. */
function seen(
  gaps: Map<string, Gap>,
  entry: EntryKeysView,
  attribute: AttributeRecord,
  views: number,
  pair: EntryKeysView | null,
): void {
  const id = `${entry._id.toHexString()} ${attribute.key}`;
  const known = gaps.get(id);
  gaps.set(id, { entry, attribute, views: (known?.views ?? 0) + views, pair: known?.pair ?? pair });
}

function lackedBy(entry: EntryKeysView, attributes: readonly AttributeRecord[]): AttributeRecord[] {
  const present = new Set(entry.keys);
  return attributes.filter(({ key }) => !present.has(key));
}

function bothWays(sides: readonly EntryKeysView[]): [EntryKeysView, EntryKeysView][] {
  const [a, b] = sides;
  return a && b
    ? [
        [a, b],
        [b, a],
      ]
    : [];
}

function byViews(a: Gap, b: Gap): number {
  return (
    b.views - a.views ||
    b.attribute.uses - a.attribute.uses ||
    compareText(a.entry.slug, b.entry.slug) ||
    compareText(a.attribute.key, b.attribute.key)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function fewOfEach(gaps: readonly Gap[]): Gap[] {
  const counts = new Map<string, number>();
  return gaps.filter(({ entry }) => {
    const id = entry._id.toHexString();
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count <= MOST_GAPS_OF_ONE;
  });
}
