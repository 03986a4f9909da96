import { ProblemException } from '../problem/problem';
import { Precondition } from './if-match';

const statusOf = (header: string | undefined) => {
  try {
    Precondition.parse(header);
  } catch (error) {
    if (error instanceof ProblemException) return error.status;
  }
  throw new Error('nothing was refused');
};

describe('Precondition', () => {
  it.each([
    ['"a-7"', true],
    ['"a-7-digest"', true],
    ['W/"a-7-digest"', true],
    ['"x-1", "a-7"', true],
    ['"a-70"', false],
    ['"a-6"', false],
    ['"b-7"', false],
  ])('%s admits version 7 of a: %s', (header, admitted) => {
    expect(Precondition.parse(header).admits('a', 7)).toBe(admitted);
  });

  it.each([undefined, '', '*', ' * '])('asks for a version where %j names none', (header) => {
    expect(statusOf(header)).toBe(428);
  });

  it.each(['a-7', '"a', '"a b"', '"a",'])('refuses %j', (header) => {
    expect(statusOf(header)).toBe(400);
  });
});
