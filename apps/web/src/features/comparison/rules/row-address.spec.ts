import { rowId, rowIn } from './row-address';

describe('the address of a row', () => {
  it.each(['gdp', '屏幕', 'c++#'])('leads back to %s', (key) => {
    expect(rowIn(`#${encodeURIComponent(rowId(key))}`)).toBe(key);
  });

  it.each(['', '#', '#top', '#%'])('is none in “%s”', (hash) => {
    expect(rowIn(hash)).toBeNull();
  });
});
