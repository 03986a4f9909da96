import fc from 'fast-check';
import { readFacetQuery, splitsBeforeName, withoutConnectives } from './facet-query';

/** Conditions as `before|operator|value`, then what follows. */
function read(text: string): string[] | null {
  const query = readFacetQuery(text);
  return query && [...query.conditions.map((each) => `${each.before}|${each.operator}|${each.value}`), query.after];
}

describe('readFacetQuery', () => {
  it.each<[string, string[] | null]>([
    ['手机 屏幕>6英寸', ['手机 屏幕|>|6 英寸', '']],
    ['手机 屏幕＞６ 英寸', ['手机 屏幕|>|6 英寸', '']],
    ['国家 人口>1亿', ['国家 人口|>|1e8', '']],
    ['人口超过1亿的国家', ['人口|>|1e8', '国家']],
    ['人口1亿以上的国家', ['人口|>=|1e8', '国家']],
    ['人口不到100万', ['人口|<|100e4', '']],
    ['面积>=100万平方公里', ['面积|>=|100e4 平方公里', '']],
    ['面积≥100 km²', ['面积|>=|100 km2', '']],
    ['电池≥5,000 mAh 重量<200克', ['电池|>=|5,000 mAh', '重量|<|200 克', '']],
    ['电池5000mAh以上 重量<200g', ['电池|>=|5000 mAh', '重量|<|200 g', '']],
    ['电池>5000mAh，且重量不超过200克', ['电池|>|5000 mAh', '重量|<=|200 克', '']],
    ['地区：亚洲', ['地区|=|亚洲', '']],
    ['发布>2024-05', ['发布|>|2024-05', '']],
    ['phone screen size > 6 in', ['phone screen size|>|6 in', '']],
    ['countries with population over 1.5 billion', ['countries with population|>|1.5e9', '']],
    ['population at least 10 million area under 5000 km2', ['population|>=|10e6', 'area|<|5000 km2', '']],
    ['手机', null],
    ['iPhone 17', null],
    ['Undertale', null],
    ['C>', null],
    ['>6英寸', null],
    ['', null],
  ])('reads %s as %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes a text of too many conditions for none', () => {
    expect(read('a>1 '.repeat(6))).toBeNull();
  });

  it.each(['('.repeat(200), '>'.repeat(200), '1'.repeat(200), 'a>'.repeat(100), '1,'.repeat(100), '人口>'.repeat(40)])(
    'reads %s quickly or not at all',
    (text) => {
      const start = performance.now();
      read(text);
      expect(performance.now() - start).toBeLessThan(1_000);
    },
  );

  it('never fails', () => {
    const pieces = fc.constantFrom(
      '人口',
      '>',
      '≥',
      '不到',
      '1',
      '亿',
      '，',
      ' ',
      'over ',
      '6.1',
      'e',
      'in',
      '以上',
      '-',
      '(',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        expect(() => read(parts.join(''))).not.toThrow();
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(() => read(text)).not.toThrow()));
  });
});

describe('splitsBeforeName', () => {
  it('parts Chinese anywhere and Latin between words, the longest name first', () => {
    expect(splitsBeforeName('手机屏幕').map(({ before, name }) => `${before}|${name}`)).toEqual([
      '|手机屏幕',
      '手|机屏幕',
      '手机|屏幕',
      '手机屏|幕',
    ]);
    expect(splitsBeforeName('phone screen size').map(({ name }) => name)).toEqual([
      'phone screen size',
      'screen size',
      'size',
    ]);
  });
});

describe('withoutConnectives', () => {
  it.each([
    ['的手机', '手机'],
    ['with', ''],
    [' and phones, ', 'phones'],
    ['android', 'android'],
  ])('leaves %j as %j', (text, rest) => {
    expect(withoutConnectives(text)).toBe(rest);
  });
});
