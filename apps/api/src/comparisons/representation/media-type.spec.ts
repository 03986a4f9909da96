import { negotiate } from './media-type';

const OFFERED = ['application/json', 'text/csv', 'text/markdown'] as const;

describe('negotiating a media type', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/csv', 'text/csv'],
    ['TEXT/CSV; charset=utf-8', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/*, text/csv;q=0', 'text/markdown'],
    ['text/markdown;q=0.5, text/csv;q=0.8', 'text/csv'],
    ['text/html, application/xhtml+xml, */*;q=0.8', 'application/json'],
    ['application/json;q=0.2, */*;q=0.1', 'application/json'],
    ['image/png, application/json', 'application/json'],
  ])('%s is answered with %s', (accept, expected) => {
    expect(negotiate(accept, OFFERED)).toBe(expected);
  });

  it.each(['image/png', 'text/csv;q=0', 'application/json;q=2', 'nonsense', ','])('%s is refused', (accept) => {
    expect(() => negotiate(accept, OFFERED)).toThrow('not-acceptable');
  });
});
