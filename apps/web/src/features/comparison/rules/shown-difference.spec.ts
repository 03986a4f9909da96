import { shownDifference } from './shown-difference';

const amount = (number: string) => ({ number, unit: 'km', approx: false });

describe('a difference as a page says it', () => {
  it.each([
    [
      { kind: 'number', amount: amount('+12'), ratio: '1.25' },
      { form: 'percent', percent: 0.25 },
    ],
    [
      { kind: 'number', amount: amount('−50'), ratio: '0.5' },
      { form: 'percent', percent: -0.5 },
    ],
    [
      { kind: 'number', amount: amount('+50'), ratio: '2' },
      { form: 'times', times: 2 },
    ],
    [{ kind: 'number', amount: amount('+5'), ratio: null }, { form: 'amount' }],
    [{ kind: 'number', amount: amount('0'), ratio: '1.0001' }, { form: 'same' }],
    [{ kind: 'rating', difference: 0 }, { form: 'same' }],
    [{ kind: 'date', difference: -3, unit: 'year' }, { form: 'amount' }],
  ] as const)('%j is %j', (difference, expected) => {
    expect(shownDifference(difference)).toEqual(expected);
  });
});
