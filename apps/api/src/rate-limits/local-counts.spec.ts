import { LocalCounts } from './local-counts';

describe('LocalCounts', () => {
  it('counts within a window and starts anew after it', () => {
    const counts = new LocalCounts();
    expect(counts.increment('a', 1_000, 0)).toEqual({ count: 1, milliseconds: 1_000 });
    expect(counts.increment('a', 1_000, 400)).toEqual({ count: 2, milliseconds: 600 });
    expect(counts.increment('a', 1_000, 1_000)).toEqual({ count: 1, milliseconds: 1_000 });
  });

  it('takes back what it counted, never below nothing', () => {
    const counts = new LocalCounts();
    counts.increment('a', 1_000, 0);
    counts.decrement('a');
    counts.decrement('a');
    expect(counts.increment('a', 1_000, 1).count).toBe(1);
  });

  it('forgets the key used longest ago when there are too many', () => {
    const counts = new LocalCounts();
    for (let key = 0; key <= 10_000; key += 1) counts.increment(String(key), 1_000, 0);
    expect(counts.increment('0', 1_000, 0).count).toBe(1);
    expect(counts.increment('10000', 1_000, 0).count).toBe(2);
  });
});
