import { addressOf, filtersIn, isFiltered, queryOf } from './filters';

const read = (query: string) => filtersIn(new URLSearchParams(query));

describe('the filters in an address', () => {
  it('are written as they are read', () => {
    const query = '?type=phone&user=%E6%9E%97&since=2026-01-31';
    expect(addressOf(read(query))).toBe(`/changes${query}`);
    expect(addressOf(read(''))).toBe('/changes');
  });

  it('start at the reader’s midnight', () => {
    expect(queryOf(read('since=2026-01-31')).since).toBe(new Date(2026, 0, 31).toISOString());
  });

  it('take a moment for its day', () => {
    expect(read(`since=${new Date(2026, 0, 31, 8).toISOString()}`).since).toBe('2026-01-31');
  });

  it.each(['', 'type=', 'user=%20', 'since=yesterday', 'since=2026-02-99'])('are none in %j', (query) => {
    expect(isFiltered(read(query))).toBe(false);
    expect(queryOf(read(query))).toEqual({});
  });
});
