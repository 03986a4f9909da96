import { registryAttribute } from '../../../testing/attributes';
import { clearFilters, filterParameters, readChoices, writeColumns, writeFilters, writeSort } from './table-address';

const attribute = (key: string, kind: 'number' | 'text' | 'image' = 'number') => registryAttribute({ key, kind });
const country = {
  template: [
    attribute('flag', 'image'),
    attribute('capital', 'text'),
    ...['area', 'population', 'gdp', 'coast', 'roads', 'railways'].map((key) => attribute(key)),
  ],
  highlights: ['population', 'flag'],
};
const read = (query: string) => readChoices(new URLSearchParams(query), country);

describe('what an address asks of a table', () => {
  it('is what tells most about the type, the most viewed first, when it asks for nothing', () => {
    expect(read('')).toEqual({
      columns: ['population', 'capital', 'area', 'gdp', 'coast', 'roads'],
      sort: 'views',
      order: 'desc',
      filters: [],
    });
  });

  it('is read as it was written', () => {
    const parameters = new URLSearchParams('view=table');
    writeColumns(parameters, ['area', 'flag'], country);
    writeSort(parameters, 'area', 'asc');
    writeFilters(parameters, 'area', [
      { key: 'area', bound: 'gte', value: '5 km²' },
      { key: 'area', bound: 'lte', value: '9 km²' },
    ]);
    writeFilters(parameters, 'capital', [{ key: 'capital', bound: 'is', value: '北京' }]);
    expect(readChoices(parameters, country)).toEqual({
      columns: ['area', 'flag'],
      sort: 'area',
      order: 'asc',
      filters: [
        { key: 'area', bound: 'gte', value: '5 km²' },
        { key: 'area', bound: 'lte', value: '9 km²' },
        { key: 'capital', bound: 'is', value: '北京' },
      ],
    });
  });

  it('leaves out what the type does not offer, so that links stay good', () => {
    expect(read('columns=area,wheels,area&sort=wheels&order=up&attr.wheels=4&attr.area=')).toEqual({
      columns: ['area'],
      sort: 'views',
      order: 'desc',
      filters: [],
    });
    expect(read('sort=flag').sort).toBe('views');
  });

  it('says nothing of the usual columns', () => {
    const parameters = new URLSearchParams('columns=area');
    writeColumns(parameters, read('').columns, country);
    expect(parameters.has('columns')).toBe(false);
  });

  it('loses one filter, or all of them', () => {
    const parameters = new URLSearchParams('attr.area.gte=1&attr.area.lte=2&attr.capital=x&units=metric');
    writeFilters(parameters, 'area', [{ key: 'area', bound: 'lte', value: '2' }]);
    expect(parameters.toString()).toBe('attr.capital=x&units=metric&attr.area.lte=2');
    clearFilters(parameters);
    expect(parameters.toString()).toBe('units=metric');
  });

  it('names filters as the API does', () => {
    expect(
      filterParameters([
        { key: 'a', bound: 'is', value: '1' },
        { key: 'b', bound: 'gte', value: '2' },
      ]),
    ).toEqual({ 'attr.a': '1', 'attr.b.gte': '2' });
  });
});
