import fc from 'fast-check';

/** `likely`, and `rare` once in so many. */
export function mostly<T>(likely: fc.Arbitrary<T>, rare: fc.Arbitrary<T>, once: number): fc.Arbitrary<T> {
  return fc.oneof({ weight: once - 1, arbitrary: likely }, { weight: 1, arbitrary: rare });
}
