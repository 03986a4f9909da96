/**
 * How many characters have to be put in, left out, changed or swapped with their neighbour to make one text of the other
 * (Damerau–Levenshtein, optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, character] of left.entries()) {
    const current = [row + 1];
    for (const [column, other] of right.entries()) {
      const changed = at(last, column) + (character === other ? 0 : 1);
      const swapped =
        row > 0 && column > 0 && character === right[column - 1] && other === left[row - 1]
          ? at(beforeLast, column - 1) + 1
          : Infinity;
      current.push(Math.min(changed, swapped, at(last, column + 1) + 1, at(current, column) + 1));
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, right.length);
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Infinity;
}
