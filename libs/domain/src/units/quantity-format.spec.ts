import fc from 'fast-check';
import { formatQuantity } from './quantity-format';
import { parseQuantity } from './quantity-text';
import { groupDigits, type ReaderSystem } from './typed-quantity';
import { findUnit, listDimensions } from './unit-table';

function shown(text: string, system: ReaderSystem, locale: 'zh' | 'en' = 'en'): string {
  const { number, unit, approx } = formatQuantity(parseQuantity(text), { locale, system });
  return `${approx ? '≈ ' : ''}${number} ${unit}`.trim();
}

describe('formatQuantity', () => {
  it.each([
    ['9596961 km²', 'en', '9,596,961 km²'],
    ['9596961 km²', 'zh', '9,596,961 平方公里'],
    ['6.10 in', 'zh', '6.10 英寸'],
    ['-40 °C', 'en', '−40 °C'],
    ['75 mph', 'en', '75 mph'],
    ['75 mph', 'zh', '75 英里/小时'],
    ['799 CNY', 'zh', '799 元'],
    ['799 CNY', 'en', '799 CNY'],
    ['5000 mAh', 'zh', '5,000 mAh'],
    ['1412000000', 'zh', '1,412,000,000'],
    ['20 gal US', 'en', '20 US gal'],
    ['12345678901234567890.12 km', 'en', '12,345,678,901,234,567,890.12 km'],
  ] as const)('shows %s as typed in %s: %s', (text, locale, expected) => {
    expect(shown(text, 'as-typed', locale)).toBe(expected);
  });

  it.each([
    ['9596961 km²', 'imperial', '≈ 3,705,407 mi²'],
    ['6.1 in', 'metric', '≈ 15.5 cm'],
    ['1 in', 'metric', '≈ 2.5 cm'],
    ['1 mm', 'imperial', '≈ 0.039 in'],
    ['1.75 m', 'imperial', '≈ 5.74 ft'],
    ['5 mi', 'metric', '≈ 8.0 km'],
    ['5 t', 'imperial', '≈ 11,000 lb'],
    ['100 km/h', 'imperial', '≈ 62.1 mph'],
    ['36.6 °C', 'imperial', '≈ 97.9 °F'],
    ['32 °F', 'metric', '0 °C'],
    ['-40 °F', 'metric', '−40 °C'],
    ['30 mpg', 'metric', '≈ 7.8 L/100 km'],
    ['6.5 L/100 km', 'imperial', '≈ 36 mpg'],
    ['2 斤', 'metric', '1.0 kg'],
    ['0 mi', 'metric', '0 km'],
  ] as const)('shows %s to a reader of %s units as %s', (text, system, expected) => {
    expect(shown(text, system)).toBe(expected);
  });

  it.each([
    ['6.1 in', 'imperial'],
    ['15 cm', 'metric'],
    ['799 CNY', 'imperial'],
    ['5000 mAh', 'imperial'],
    ['83 %', 'metric'],
  ] as const)('leaves %s as typed in %s units', (text, system) => {
    expect(shown(text, system)).toBe(shown(text, 'as-typed'));
  });

  it('shows a stored number whose unit is gone from the table as it is', () => {
    const value = { number: '1234', unit: 'parsnip', dimension: 'length', base: '1', baseUnit: 'm' };
    expect(formatQuantity(value, { locale: 'en', system: 'metric' })).toEqual({
      number: '1,234',
      unit: 'parsnip',
      approx: false,
    });
  });

  it('stays within the last typed digit, or 5 % where few digits were typed, of the true value', () => {
    const convertible = listDimensions().flatMap(({ key, units }) =>
      units.flatMap((unit) =>
        Object.entries(unit.counterparts).flatMap(([system, target]) =>
          target ? [{ key, unit, system, target }] : [],
        ),
      ),
    );
    const cases = fc.tuple(fc.constantFrom(...convertible), fc.integer({ min: 1, max: 10 ** 7 }));
    fc.assert(
      fc.property(cases, ([{ key, unit, system, target }, digits]) => {
        const value = parseQuantity(`${digits}`, { dimension: key, unit: unit.symbol });
        const { number } = formatQuantity(value, { locale: 'en', system: system as ReaderSystem });
        const read = parseQuantity(number, { dimension: key, unit: findUnit(key, target)?.symbol });
        const next = parseQuantity(`${digits + 1}`, { dimension: key, unit: unit.symbol });
        const [base, typedDigit] = [Number(value.base), Math.abs(Number(next.base) - Number(value.base))];
        expect(Math.abs(Number(read.base) - base)).toBeLessThanOrEqual(Math.max(0.0501 * base, typedDigit));
      }),
    );
  });
});

describe('groupDigits', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-1234567.8901', '−1,234,567.8901'],
  ])('writes %s as %s', (number, expected) => {
    expect(groupDigits(number)).toBe(expected);
  });
});
