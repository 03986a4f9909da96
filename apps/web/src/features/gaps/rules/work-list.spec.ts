import type { Gap } from '../../../lib/api-types';
import { gap } from '../../../testing/gaps';
import { gapAfter, gapId, remaining } from './work-list';

const gaps: Gap[] = ['a', 'b', 'c'].map((key) => gap({ key }));
const [a, b, c] = gaps.map(gapId);

describe('a work-list', () => {
  it.each([
    [a, b],
    [b, c],
    [c, b],
  ])('goes on from %s with %s', (from, next) => {
    expect(gapAfter(gaps, from!)).toBe(next);
  });

  it('ends with the only gap', () => {
    expect(gapAfter(gaps.slice(0, 1), a!)).toBeNull();
  });

  it('leaves out what was skipped', () => {
    expect(remaining(gaps, new Set([b!])).map(gapId)).toEqual([a, c]);
  });
});
