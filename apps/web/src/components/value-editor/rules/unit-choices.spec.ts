import { dimensionChoices, findChoices, unitChoices } from './unit-choices';

const found = (text: string, dimension: string, locale: 'zh' | 'en' = 'zh') =>
  findChoices(unitChoices(dimension, locale), text).map(({ value }) => value);

describe('choosing a unit', () => {
  it.each([
    ['英寸', 'in'],
    ['inch', 'in'],
    ['in', 'in'],
    ['公里', 'km'],
    ['千米', 'km'],
    ['kilometre', 'km'],
  ])('finds it in either language: %s', (text, symbol) => {
    expect(found(text, 'length')[0]).toBe(symbol);
    expect(found(text, 'length', 'en')[0]).toBe(symbol);
  });

  it.each([
    ['长度', 'length'],
    ['length', 'length'],
    ['mAh', 'charge'],
    ['燃油', 'fuel-economy'],
    ['摄氏度', 'temperature'],
  ])('finds the dimension by its name or by a unit: %s', (text, key) => {
    expect(findChoices(dimensionChoices('en'), text).map(({ value }) => value)).toContain(key);
  });

  it('offers all of them until something is typed, and none for nonsense', () => {
    expect(found('', 'voltage')).toHaveLength(unitChoices('voltage', 'zh').length);
    expect(found('豆腐', 'length')).toEqual([]);
  });

  it('names a bare number', () => {
    expect(unitChoices('count', 'zh').find(({ value }) => value === '')?.label).not.toBe('');
  });

  it('has no units before a dimension is chosen', () => {
    expect(unitChoices(null, 'zh')).toEqual([]);
  });
});
