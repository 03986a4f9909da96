import { comparedVersions } from './compared-versions';

const compared = (query: string) => comparedVersions(new URLSearchParams(query));

describe('the versions that an address compares', () => {
  it.each([
    ['from=2&to=5', 2, 5],
    ['from=5&to=2', 2, 5],
    ['to=5', 4, 5],
    ['to=1', 0, 1],
    ['from=0&to=3', 0, 3],
  ])('are, for %s, %i and %i', (query, from, to) => {
    expect(compared(query)).toEqual({ from, to });
  });

  it.each(['', 'from=2', 'to=0', 'to=x', 'from=3&to=3', 'from=-1&to=2', 'to=1.5', 'from=&to=2'])(
    'are none for %j',
    (query) => {
      expect(compared(query)).toBeNull();
    },
  );
});
