import { delayAfter, MOST_ATTEMPTS } from './back-off';

const delays = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => delayAfter(index + 1));

describe('the time between attempts', () => {
  it('starts with seconds', () => expect(delays.slice(0, 4)).toEqual([5_000, 10_000, 20_000, 40_000]));

  it('grows up to two hours', () => {
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(delays.at(-1)).toBe(2 * 3_600_000);
  });

  it('adds up to about a day', () => {
    const hours = delays.reduce((sum, delay) => sum + delay, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(22);
    expect(hours).toBeLessThan(26);
  });
});
