import { attribute, text } from '../../../testing/attributes';
import { comparison, comparisonRow, everyState } from '../../../testing/comparisons';
import { countRows, filterRows } from './row-filter';

const { groups } = comparison(everyState);
const keysOf = (filter: 'all' | 'differences' | 'common') =>
  filterRows(groups, filter).flatMap((group) => group.rows.map((row) => row.key));

describe('filtering rows', () => {
  it('shows every row unless asked', () => {
    expect(keysOf('all')).toEqual(['type', 'life-expectancy', 'area', 'landlocked', 'coastline', 'wage']);
  });

  it('takes rows that differ or cannot be compared for differences, but not what is unknown', () => {
    expect(keysOf('differences')).toEqual(['type', 'life-expectancy', 'area', 'wage']);
  });

  it('takes rows that are the same for common ones', () => {
    expect(keysOf('common')).toEqual(['type', 'landlocked']);
  });

  it('counts without the row of the type', () => {
    expect(countRows(groups)).toEqual({ all: 5, differences: 3, common: 1 });
  });

  it('takes a row with a missing side for a difference where the others have a best', () => {
    const cells = [attribute(text('a')), attribute(text('b')), null];
    const decided = comparison([comparisonRow(cells, { best: [0] })]).groups;
    expect(countRows(decided).differences).toBe(1);
  });

  it('drops groups that are left without rows', () => {
    const { groups: others } = comparison([comparisonRow([attribute(text('a')), attribute(text('b'))])]);
    expect(filterRows(others, 'common').map((group) => group.key)).toEqual(['identity']);
  });
});
