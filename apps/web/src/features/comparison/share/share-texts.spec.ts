import { comparison } from '../../../testing/comparisons';
import { citation, embedAddress, embedCode, fileAddress, momentOf, permalink } from './share-texts';

const pair = comparison([]);
const path = `/pk/${pair.entries.map(({ slug }) => encodeURIComponent(slug)).join('/')}`;
const NOW = Date.parse('2026-11-23T08:00:00Z');

describe('the moment of a comparison', () => {
  it('is a minute ago, so that clocks may differ', () => expect(momentOf(pair, NOW)).toBe('2026-11-23T07:59:00.000Z'));

  it('is not before the last change', () => {
    const entries = pair.entries.map((entry) => ({ ...entry, updatedAt: '2026-11-23T07:59:30.400Z' }));
    expect(momentOf({ ...pair, entries }, NOW)).toBe('2026-11-23T07:59:31.000Z');
  });

  it('is the one it is shown as of', () => {
    const asOf = '2025-01-01T00:00:00.000Z';
    expect(momentOf({ ...pair, asOf }, NOW)).toBe(asOf);
  });
});

it('a permanent link keeps the order of the sides and the choices of the reader', () =>
  expect(permalink('https://pk.example', pair, '?weights=area:3&at=2020', '2026-11-23T07:59:00.000Z')).toBe(
    `https://pk.example${path}?weights=area%3A3&at=2026-11-23T07%3A59%3A00.000Z`,
  ));

it.each([
  ['zh', '甲 PK 乙。pkyx，数据截至 2026年11月22日。2026年11月23日访问。https://pk.example/x'],
  ['en', '甲 PK 乙. pkyx, as of November 22, 2026. Accessed November 23, 2026. https://pk.example/x'],
] as const)('a citation in %s says what, where, as of when and when it was read', (locale, text) =>
  expect(
    citation({
      title: '甲 PK 乙',
      site: 'pkyx',
      moment: '2026-11-22T23:59:00Z',
      now: NOW,
      link: 'https://pk.example/x',
      locale,
    }),
  ).toBe(text),
);

describe('the code to embed', () => {
  it('has the language, the rows and the moment', () => {
    const then = { ...pair, asOf: '2025-01-01T00:00:00.000Z' };
    expect(embedAddress('https://pk.example', then, '?rows=differences', 'en')).toBe(
      `https://pk.example/embed${path}?lang=en&rows=differences&at=2025-01-01T00%3A00%3A00.000Z`,
    );
    expect(embedAddress('https://pk.example', pair, '?rows=common', 'zh')).toMatch(/\?lang=zh$/);
  });

  it('is one element, whatever the entries are called', () => {
    const code = embedCode('https://pk.example/embed/pk/a/b?lang=zh&at=1', '"><script>');
    const { childNodes } = new DOMParser().parseFromString(code, 'text/html').body;
    expect([...childNodes].map(({ nodeName }) => nodeName)).toEqual(['IFRAME']);
    expect((childNodes[0] as HTMLIFrameElement).src).toBe('https://pk.example/embed/pk/a/b?lang=zh&at=1');
  });
});

it('a file has the priorities of the reader, in the language of the reader', () => {
  const address = new URL(fileAddress(pair, { weights: 'area:3' }, 'png', 'zh'), 'https://pk.example');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    entries: pair.entries.map(({ slug }) => slug).join(','),
    weights: 'area:3',
    format: 'png',
    lang: 'zh',
  });
});
