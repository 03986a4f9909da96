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

/** Takes a side out of its place and puts it into another; the sides between move up. */
export function withSidePlaced(sides: readonly string[], from: number, to: number): string[] {
  const side = sides[from];
  return side === undefined ? [...sides] : sides.toSpliced(from, 1).toSpliced(to, 0, side);
}

/** Which side a refusal of the API is about: its text names the slug. */
export function sideNamedIn(text: string, sides: readonly string[]): number {
  const named = sides.filter((side) => text.includes(side)).sort((a, b) => b.length - a.length);
  return named[0] === undefined ? -1 : sides.indexOf(named[0]);
}
