import { limitText, spreadText, table, threeDigits } from './format';

describe('table', () => {
  it('lines up its columns', () =>
    expect(table(['a', 'ratio'], [['longer', '2']])).toBe(
      ['| a      | ratio |', '| ------ | ----- |', '| longer | 2     |'].join('\n'),
    ));
});

describe('numbers', () => {
  it.each([
    [0.012345, '0.0123'],
    [1.5, '1.5'],
    [99.96, '100'],
    [123_456.7, '123457'],
    [NaN, '–'],
  ])('%d has three digits that count', (number, text) => expect(threeDigits(number)).toBe(text));

  it('shows how far measurements spread', () =>
    expect(spreadText({ median: 1.234, low: 1, high: 2 })).toBe('1.23 (1–2)'));

  it('says small limits as fractions', () => expect([limitText(1 / 40), limitText(1.5)]).toEqual(['1/40', '1.5']));
});
