import { faults } from './faults';
import { schedule } from './schedule';

function first(count: number, seed: number): string[] {
  const names: string[] = [];
  for (const { name } of schedule(faults, seed)) {
    if (names.length === count) break;
    names.push(name);
  }
  return names;
}

it('plays each fault once before any comes again', () => {
  expect(new Set(first(faults.length, 7)).size).toBe(faults.length);
});

it('follows from the seed alone', () => {
  const count = faults.length * 2;
  expect(first(count, 7)).toEqual(first(count, 7));
  expect(first(count, 7)).not.toEqual(first(count, 8));
});
