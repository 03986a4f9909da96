import { repeatedSide, sideNamedIn, sidesOf, withoutSide, withSidePlaced, withSideReplaced } from './sides';

describe('the sides in an address', () => {
  it.each([
    ['中国/美国', ['中国', '美国']],
    ['a/b/c/', ['a', 'b', 'c']],
    ['a', ['a']],
    ['', []],
  ])('reads "%s" in order', (path, sides) => {
    expect(sidesOf(path)).toEqual(sides);
  });

  it('finds what is there twice', () => {
    expect(repeatedSide(['a', 'b', 'a'])).toBe('a');
    expect(repeatedSide(['a', 'b'])).toBeUndefined();
  });

  it.each([
    [0, 1, ['b', 'a', 'c']],
    [2, 0, ['c', 'a', 'b']],
    [0, 2, ['b', 'c', 'a']],
    [1, 1, ['a', 'b', 'c']],
    [3, 0, ['a', 'b', 'c']],
  ] as const)('puts side %i into place %i', (from, to, sides) => {
    expect(withSidePlaced(['a', 'b', 'c'], from, to)).toEqual(sides);
  });

  it('replaces and removes a side in its place', () => {
    expect(withSideReplaced(['a', 'b'], 1, 'c')).toEqual(['a', 'c']);
    expect(withoutSide(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
  });

  it('tells which side a refusal names, the longer where one name holds another', () => {
    expect(sideNamedIn('没有找到词条「火星」。', ['中国', '火星'])).toBe(1);
    expect(sideNamedIn('No entry “mars rover”.', ['mars', 'mars rover'])).toBe(1);
    expect(sideNamedIn('没有找到词条。', ['中国', '火星'])).toBe(-1);
  });
});
