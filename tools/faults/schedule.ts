import fc from 'fast-check';
import type { Fault } from './faults';

/**
 * An endless sequence of faults that follows from the seed alone: each of them once in random order, then all of them anew
 * in another.
 */
export function* schedule(faults: readonly Fault[], seed: number): Generator<Fault> {
  const all = { minLength: faults.length, maxLength: faults.length };
  for (let round = 0; ; round += 1) {
    const [order = []] = fc.sample(fc.shuffledSubarray([...faults], all), { seed: seed + round, numRuns: 1 });
    yield* order;
  }
}
