import { registryAttribute } from '../../../testing/attributes';
import { draftOf, faultsOf, filtersOf } from './filter-draft';

const area = registryAttribute({ key: 'area', kind: 'number', dimension: 'area' });
const released = registryAttribute({ key: 'released', kind: 'date' });
const rating = registryAttribute({ key: 'rating', kind: 'rating' });

describe('the filter of a column', () => {
  it.each([
    ['5 km²', '5', 'km²'],
    ['5km²', '5', 'km²'],
    ['1,200.5 平方公里', '1,200.5', '平方公里'],
    ['-1e3 ha', '-1e3', 'ha'],
    ['7', '7', 'm²'],
  ])('shows %s as a number and its unit', (value, number, unit) => {
    const draft = draftOf(area, [{ key: 'area', bound: 'gte', value }], 'm²');
    expect(draft).toEqual({ is: '', gte: number, lte: '', unit });
  });

  it('asks for what stands in its fields, with the unit', () => {
    expect(filtersOf(area, { is: '', gte: ' 5 ', lte: '', unit: 'km²' })).toEqual([
      { key: 'area', bound: 'gte', value: '5 km²' },
    ]);
    expect(filtersOf(released, { is: '', gte: '2024', lte: '2025-06', unit: '' })).toEqual([
      { key: 'released', bound: 'gte', value: '2024' },
      { key: 'released', bound: 'lte', value: '2025-06' },
    ]);
  });

  it('says at the field what is wrong with it', () => {
    const wrong = filtersOf(area, { is: '', gte: 'much', lte: '5', unit: 'km²' });
    expect(Object.keys(faultsOf(area, wrong, 'en'))).toEqual(['gte']);
    expect(faultsOf(released, [{ key: 'released', bound: 'lte', value: '2025-13' }], 'zh').lte).toContain('2025-13');
    expect(faultsOf(rating, [{ key: 'rating', bound: 'gte', value: '9' }], 'zh').gte).not.toBe('');
    expect(faultsOf(rating, [{ key: 'rating', bound: 'gte', value: '4.5' }], 'zh')).toEqual({});
  });
});
