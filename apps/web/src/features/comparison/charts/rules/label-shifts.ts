/** Where a named point is: shares of the plot's width and height. */
export interface NamedPlace {
  x: number;
  y: number;
}

/** Names of points nearer than this many shares of the width may run into each other. */
const NEAR = 0.4;

/** By how much each name has to move up or down, in shares of the height, so that none covers another; `line` is a name's height. */
export function labelShifts(places: readonly NamedPlace[], line: number): number[] {
  const shifts = places.map(() => 0);
  const upwards = places.map((_, index) => index).sort((a, b) => heightOf(places, a) - heightOf(places, b));
  upwards.forEach((index, order) => {
    let lowest = heightOf(places, index);
    for (const other of upwards.slice(0, order)) {
      const taken = heightOf(places, other) + (shifts[other] ?? 0);
      const aside = Math.abs((places[other]?.x ?? 0) - (places[index]?.x ?? 0)) >= NEAR;
      if (!aside && lowest < taken + line) lowest = taken + line;
    }
    shifts[index] = lowest - heightOf(places, index);
  });
  return shifts;
}

function heightOf(places: readonly NamedPlace[], index: number): number {
  return places[index]?.y ?? 0;
}
