import { pairedRatios, spreadOf } from './statistics';

describe('spreadOf', () => {
  it.each([
    [[3], { median: 3, low: 3, high: 3 }],
    [[5, 1, 3], { median: 3, low: 2, high: 4 }],
    [[4, 1, 2, 3], { median: 2.5, low: 1.75, high: 3.25 }],
  ])('finds the median and the quartiles of %j', (numbers, spread) => expect(spreadOf(numbers)).toEqual(spread));
});

describe('pairedRatios', () => {
  it('holds each round against the same round, so that a slow one tells nothing', () =>
    expect(pairedRatios([1, 10, 2], [2, 20, 4])).toEqual({ median: 0.5, low: 0.5, high: 0.5 }));
});
