import { mergedList, unmergedList } from './merged-lists';

const undo = (now: string[], before: string[], into = 'b', most?: number) =>
  unmergedList(now, mergedList(before, 'a', 'b'), { from: 'a', into }, most);

describe('mergedList', () => {
  it.each([
    [
      ['x', 'a', 'y'],
      ['x', 'b', 'y'],
    ],
    [
      ['b', 'x', 'a'],
      ['b', 'x'],
    ],
    [['x'], ['x']],
  ])('makes of %j %j', (before, after) => {
    expect(mergedList(before, 'a', 'b').after).toEqual(after);
  });
});

describe('unmergedList', () => {
  it.each([[['x', 'a', 'y']], [['b', 'x', 'a']], [['a', 'b']], [['x']]])(
    'gives back %j, if nobody changed it',
    (before) => {
      expect(undo(mergedList(before, 'a', 'b').after, before)).toEqual(before);
    },
  );

  it('takes back only what the merge did where members changed the list since', () => {
    expect(undo(['b', 'x', 'z'], ['x', 'a'])).toEqual(['a', 'x', 'z']);
    expect(undo(['z', 'b'], ['b', 'a'])).toEqual(['z', 'a', 'b']);
    expect(undo(['x'], ['x', 'a'])).toEqual(['x']);
  });

  it('finds the target under the key that a later merge gave it', () => {
    expect(undo(['x', 'c'], ['x', 'a'], 'c')).toEqual(['x', 'a']);
  });

  it('never makes the list longer than it may be', () => {
    expect(undo(['x', 'y', 'b'], ['b', 'a'], 'b', 3)).toEqual(['x', 'y', 'b']);
  });
});
