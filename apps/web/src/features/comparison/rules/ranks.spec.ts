import { ranksOf } from './ranks';

const score = (points: string, unmet: string[] = []) => ({ entry: points, score: points, coverage: '1.00', unmet });

describe('the places of a ranking', () => {
  it('count from one', () => {
    expect(ranksOf([score('0.60'), score('0.40')])).toEqual([1, 2]);
  });

  it('are shared by equal scores, and the next place is left out', () => {
    expect(ranksOf([score('0.40'), score('0.40'), score('0.20')])).toEqual([1, 1, 3]);
  });

  it('are not shared with who misses a must-have', () => {
    expect(ranksOf([score('0.40'), score('0.40', ['5g'])])).toEqual([1, 2]);
  });
});
