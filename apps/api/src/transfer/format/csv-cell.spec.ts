import fc from 'fast-check';
import { csvCell, textOfCell } from './csv-cell';

describe('csvCell', () => {
  it.each([
    ['甜豆腐脑', '甜豆腐脑'],
    ['=1+1', "'=1+1"],
    ['@name', "'@name"],
    ['-lite', "'-lite"],
    ['+1', "'+1"],
    ['-40', '-40'],
    ['-40.5', '-40.5'],
    ["'tis", "'tis"],
    ["'=1", "''=1"],
    ["''", "'''"],
    ['a,b', '"a,b"'],
    ['6" \n7"', '"6"" \n7"""'],
    ['', ''],
  ])('writes %j as %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('never begins like a formula, and is read back exactly', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'=+-@\'\t\r\n",a1') });
    fc.assert(
      fc.property(texts, (text) => {
        const cell = csvCell(text);
        const unquoted = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(unquoted).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);
        expect(textOfCell(unquoted)).toBe(text);
      }),
    );
  });
});
