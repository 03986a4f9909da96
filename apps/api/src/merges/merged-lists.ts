import { isDeepStrictEqual } from 'node:util';

/** A list of attribute keys before and after a merge. */
export interface MergedList {
  before: string[];
  after: string[];
}

/** The list with the target in the place of the merged attribute, or just without it where the target is there already. */
export function mergedList(before: readonly string[], from: string, into: string): MergedList {
  const after = before.includes(into)
    ? before.filter((key) => key !== from)
    : before.map((key) => (key === from ? into : key));
  return { before: [...before], after };
}

/**
 * What a list is without the merge. One that nobody changed since is what it was before; else what the merge did to it is taken
 * back. `into`: the key that the target has now, for it may have been merged itself; `most`: how many the list may hold.
 */
export function unmergedList(
  now: readonly string[],
  { before, after }: MergedList,
  keys: { from: string; into: string },
  most = Infinity,
): string[] {
  if (isDeepStrictEqual(now, after)) return before;
  const place = before.indexOf(keys.from);
  if (place === -1 || now.includes(keys.from)) return [...now];
  const replaced = !after.every((key) => before.includes(key));
  if (replaced) return now.map((key) => (key === keys.into ? keys.from : key));
  return now.length < most ? now.toSpliced(place, 0, keys.from) : [...now];
}
