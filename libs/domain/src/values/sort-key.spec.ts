import fc from 'fast-check';
import { Exact } from '../units/exact';
import { parseValue } from './parse-value';
import { sortKeyOf } from './sort-key';
import type { AttributeKind, TypedValue } from './value';

function keyOf(kind: AttributeKind, input: unknown, dimension?: string): string | null {
  return sortKeyOf(parseValue(kind, input, { dimension }));
}

const number = (base: string): TypedValue => ({
  kind: 'number',
  value: { number: base, unit: 'm', dimension: 'length', base, baseUnit: 'm' },
});

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 34n), max: 10n ** 34n }), fc.integer({ min: -60, max: 60 }))
  .map(([digits, exponent]) => new Exact(`${digits}e${exponent}`));

describe('sortKeyOf', () => {
  it('orders numbers as they are ordered, whatever their sign, size and length', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [left, right] = [a, b].map((each) => sortKeyOf(number(each.toFixed())) ?? '');
        expect(Math.sign(a.cmp(b))).toBe(left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1);
      }),
    );
  });

  it.each<[AttributeKind, string | undefined, unknown[]]>([
    ['number', 'length', ['-1551 m', '-155 m', '-0.1 cm', '0 m', '1 mm', '6.1 in', '155 mm', '1551 mm', '2 m']],
    ['number', 'money', ['9 CNY', '10 CNY', '1 USD']],
    ['rating', undefined, [0, 0.5, 4, 4.5]],
    ['boolean', undefined, [false, true]],
    ['date', undefined, ['0987', '2024-12-31', '2025', '2025-01', '2025-01-01', '2025-02']],
    ['text', undefined, ['Apple', 'apple pie', 'Banana', '苹果']],
  ])('orders values of the kind %s (%s): %j', (kind, dimension, ascending) => {
    const keys = ascending.map((value) => keyOf(kind, value, dimension) ?? '');
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('is the same for equal values', () => {
    expect(keyOf('number', '1.50 m', 'length')).toBe(keyOf('number', '150 cm', 'length'));
    expect(keyOf('text', 'ＡＰＰＬＥ')).toBe(keyOf('text', 'apple'));
  });

  it('is null for what has no order', () => {
    expect(keyOf('link', { url: 'https://example.org/', label: '' })).toBeNull();
    expect(keyOf('image', { url: 'https://example.org/a.png', alt: '' })).toBeNull();
  });
});
