import fc from 'fast-check';
import { isSlugOf, slugify, withSuffix } from './slug';

describe('slugify', () => {
  it.each([
    ['iPhone 17', 'iphone-17'],
    ['甜豆腐脑', '甜豆腐脑'],
    ['甜豆腐腦', '甜豆腐脑'],
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['.NET', '.net'],
    ['100%', '100%'],
    ['a, b: c/d\\e?', 'a-b-c-d-e'],
    ['a，b：c／d＼e？', 'a-b-c-d-e'],
    ['a - b', 'a-b'],
    ['--a--b--', 'a-b'],
    [' / ', ''],
    ['???', ''],
    ['..', '..'],
    ['Côte d’Ivoire', 'côte-d’ivoire'],
    ['Straße', 'strasse'],
  ])('makes %j %j', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it('gives slugs without white space, separators and needless hyphens, which stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = slugify(title);
        expect(slug).not.toMatch(/[\s,:/\\?]|--|^-|-$/);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});

describe('withSuffix', () => {
  it.each([
    ['iphone', 1, 'iphone'],
    ['iphone', 2, 'iphone-2'],
    ['iphone', 3, 'iphone-3'],
    ['', 1, '-2'],
    ['.', 1, '.-2'],
    ['..', 1, '..-2'],
    ['random', 1, 'random-2'],
    ['random', 2, 'random-3'],
    ['queries', 1, 'queries-2'],
    ['popular', 1, 'popular-2'],
    ['type', 1, 'type'],
  ] as const)('tries for an entry named %j, %d, the slug %j', (base, attempt, slug) => {
    expect(withSuffix(base, attempt)).toBe(slug);
  });

  it('keeps the key of the first row of a comparison from attributes only', () => {
    expect(withSuffix('type', 1, 'attribute')).toBe('type-2');
    expect(withSuffix('type', 1, 'type')).toBe('type');
  });
});

describe('isSlugOf', () => {
  it.each([
    ['iphone', 'iPhone', true],
    ['iphone-2', 'iPhone', true],
    ['random-2', 'Random', true],
    ['-2', '???', true],
    ['iphone-17', 'iPhone 17', true],
    ['iphone-17-3', 'iPhone 17', true],
    ['random', 'Random', false],
    ['', '???', false],
    ['iphone-1', 'iPhone', false],
    ['iphone-02', 'iPhone', false],
    ['iphone-2-2', 'iPhone', false],
    ['iPhone', 'iPhone', false],
    ['android', 'iPhone', false],
  ])('says of %j for %j: %s', (slug, title, expected) => {
    expect(isSlugOf(slug, title)).toBe(expected);
  });

  it('knows all that withSuffix tries', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 99_999 }), (title, attempt) => {
        expect(isSlugOf(withSuffix(slugify(title), attempt), title)).toBe(true);
      }),
    );
  });
});
