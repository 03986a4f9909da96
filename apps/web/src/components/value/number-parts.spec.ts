import { attribute, quantity } from '../../testing/attributes';
import { numberParts, widestWholePart } from './number-parts';
import { fetchConversion } from './reader-quantity';

const parts = (number: string, locale: 'zh' | 'en' = 'en') => numberParts(quantity(number).value, 'as-typed', locale);

describe('the parts of a number', () => {
  it.each([
    ['1234567.80', '1,234,567', '.80'],
    ['-0.5', '\u22120', '.5'],
    ['0', '0', ''],
  ])('cuts %s at the point and keeps its trailing zeros', (number, whole, decimals) => {
    expect(parts(number)).toMatchObject({ whole, decimals, word: '' });
  });

  it.each([
    ['17620000000000', 'en', '17', '.62', 'trillion'],
    ['17620000000000', 'zh', '17', '.62', '万亿'],
    ['-410600000000', 'en', '\u2212410', '.6', 'billion'],
    ['-410600000000', 'zh', '\u22124,106', '', '亿'],
    ['1000000000', 'en', '1', '', 'billion'],
    ['100000000', 'en', '100,000,000', '', ''],
    ['100000000', 'zh', '1', '', '亿'],
  ] as const)('words %s in %s without losing a digit', (number, locale, whole, decimals, word) => {
    expect(parts(number, locale)).toMatchObject({ whole, decimals, word });
  });

  it('writes a large number out where its digits matter', () => {
    expect(parts('1367485388')).toMatchObject({ whole: '1,367,485,388', decimals: '', word: '' });
  });

  it('marks a conversion that had to be rounded', async () => {
    await fetchConversion();
    const area = quantity('9706961', 'km²', 'area').value;
    expect(numberParts(area, 'imperial', 'en')).toMatchObject({ unit: 'mi²', approximate: true });
    expect(numberParts(area, 'as-typed', 'en')).toMatchObject({ unit: 'km²', approximate: false });
  });

  it('measures the widest whole part among numbers, as they are shown', () => {
    const cells = [attribute(quantity('-1234.5')), null, attribute(quantity('7'))];
    expect(widestWholePart(cells, 'as-typed', 'en')).toBe('\u22121,234'.length);
    expect(widestWholePart([null], 'as-typed', 'en')).toBe(0);
  });
});
