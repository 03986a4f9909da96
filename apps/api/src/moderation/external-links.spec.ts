import { newLinksIn } from './external-links';

const added = (after: unknown) => [{ before: null, after }];

describe('newLinksIn', () => {
  it.each([
    ['a link value', { kind: 'link', value: { url: 'https://a.example/', label: '' }, sources: [], note: null }, 1],
    ['a label that is one, too', { kind: 'link', value: { url: 'https://a.example/', label: 'www.b.example' } }, 2],
    ['an image elsewhere', { kind: 'image', value: { url: 'https://a.example/x.png', alt: '' } }, 1],
    ['an image of the site', { kind: 'image', value: { url: '/api/v1/images/abcdefgh12/480.webp', alt: '' } }, 0],
    [
      'sources',
      { value: { text: 'x' }, sources: [{ url: 'http://a.example/' }, { citation: '见 www.b.example。' }] },
      2,
    ],
    ['a text', { value: { text: '买：http://a.example，HTTPS://B.example/x?y=http://c.example 和 www.d.example' } }, 3],
    ['a note', { value: { text: 'x' }, note: 'see https://a.example/' }, 1],
    ['a title', 'cheap pills www.a.example', 1],
    ['aliases', ['https://a.example', 'https://a.example'], 2],
    ['nothing', null, 0],
    ['words that are none', { value: { text: 'the http protocol, awww.x, a.www.b and node.js' } }, 0],
  ])('finds the links of %s', (_what, after, links) => {
    expect(newLinksIn(added(after), '')).toBe(links);
  });

  it('leaves alone those that were there, not those that replace them', () => {
    const [before, after] = [{ note: 'https://a.example/ https://b.example/' }, { note: 'https://a.example/' }];
    expect(newLinksIn([{ before, after }], '')).toBe(0);
    expect(newLinksIn([{ before: after, after: { note: 'https://c.example/' } }], '')).toBe(1);
  });

  it('counts what is said about the edit', () => {
    expect(newLinksIn([], 'from https://a.example/')).toBe(1);
  });
});
