/** How many entries one comparison holds. */
export const MIN_SIDES = 2;
export const MAX_SIDES = 8;

/** The slugs in the part of an address after `/pk/`, in order, as the router hands it over (decoded). */
export function sidesOf(path: string): string[] {
  return path.split('/').filter(Boolean);
}

/** The first slug that is there more than once, if any. */
export function repeatedSide(sides: readonly string[]): string | undefined {
  return sides.find((side, index) => sides.indexOf(side) !== index);
}

export function withSideReplaced(sides: readonly string[], index: number, slug: string): string[] {
  return sides.with(index, slug);
}

export function withoutSide(sides: readonly string[], index: number): string[] {
  return sides.toSpliced(index, 1);
}

/** Moves a side by `step` places; at the end of the row it stays. */
export function withSideMoved(sides: readonly string[], index: number, step: -1 | 1): string[] {
  const neighbour = sides[index + step];
  const side = sides[index];
  if (neighbour === undefined || side === undefined) return [...sides];
  return sides.with(index, neighbour).with(index + step, side);
}

/** Which side a refusal of the API is about: its text names the slug. */
export function sideNamedIn(text: string, sides: readonly string[]): number {
  const named = sides.filter((side) => text.includes(side)).sort((a, b) => b.length - a.length);
  return named[0] === undefined ? -1 : sides.indexOf(named[0]);
}
