import { comment } from '../../../testing/comments';
import { threadsOf, withComment } from './threads';

const first = comment({ id: 'a' });
const second = comment({ id: 'b' });
const reply = comment({ id: 'a1', replyTo: 'a' });

describe('threads', () => {
  it('have replies under what they answer, wherever those were loaded', () => {
    expect(threadsOf([first, second, reply])).toEqual([
      { comment: first, replies: [reply] },
      { comment: second, replies: [] },
    ]);
  });

  it('have each comment once', () => {
    expect(threadsOf([first, second, first, reply, reply]).map(({ replies }) => replies.length)).toEqual([1, 0]);
  });
});

describe('a comment that was written', () => {
  const pages = (...items: (typeof first)[][]) => ({
    pages: items.map((page) => ({ items: page, nextCursor: null })),
    pageParams: [],
  });

  it('stands at the end when it is new, in its place when it is not', () => {
    expect(withComment(pages([first], [second]), reply)).toEqual(pages([first], [second, reply]));
    const edited = comment({ id: 'a', text: 'mended', version: 2 });
    expect(withComment(pages([first], [second]), edited)).toEqual(pages([edited], [second]));
  });
});
