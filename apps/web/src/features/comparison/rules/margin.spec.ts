import type { ComparisonRow } from '../../../lib/api-types';
import { attribute, quantity } from '../../../testing/attributes';
import { comparisonRow } from '../../../testing/comparisons';
import { leadOf } from './margin';

function row(overrides: Partial<ComparisonRow>): ComparisonRow {
  return comparisonRow([attribute(quantity('1')), attribute(quantity('2'))], { best: [1], ...overrides });
}
const margin = (ratio: string | null, difference = '1') => ({ difference, unit: '', ratio });

describe('the lead of a best value', () => {
  it('is a share of the next value while that is the clearer way to say it', () => {
    expect(leadOf(row({ direction: 'higher', margin: margin('1.25') }))).toEqual({ form: 'percent', percent: 0.25 });
  });

  it('is a number of times from twice on', () => {
    expect(leadOf(row({ direction: 'higher', margin: margin('4.233') }))).toEqual({ form: 'times', times: 4.233 });
  });

  it('is a share less where lower is better', () => {
    expect(leadOf(row({ direction: 'lower', margin: margin('4') }))).toEqual({ form: 'percent', percent: -0.75 });
  });

  it.each([
    ['rating', 'stars'],
    ['date', 'days'],
  ] as const)('of a %s is in %s', (kind, form) => {
    expect(leadOf(row({ kind, margin: margin(null, '1.5') }))).toEqual({ form, difference: 1.5 });
  });

  it('is left out where a ratio makes no sense or nothing is best', () => {
    expect(leadOf(row({ margin: margin(null) }))).toBeNull();
    expect(leadOf(row({ best: [], margin: margin('1.2') }))).toBeNull();
    expect(leadOf(row({ margin: null }))).toBeNull();
  });
});
