import { AccountSteps } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';
import { childrenOf, parseXml, type XmlElement } from './support/xml';

let api: TestApi;
let lin: Record<string, string>;
let steps: AccountSteps;

beforeAll(async () => {
  api = await TestApi.start({ PKYX_PUBLIC_URL: 'https://pk.example.org' });
  steps = new AccountSteps(api);
  await api.seed(sampleContent);
  lin = await steps.signedIn('lin');
  await steps.send(
    'POST',
    '/entries',
    { title: '<豆浆> & "豆花"', type: '小吃', aliases: ['Soy milk'], comment: ']]>' },
    lin,
  );
});
afterAll(() => api.stop());

async function feed(query = '', headers: Record<string, string> = {}) {
  const answer = await api.get(`/changes.atom${query}`, headers);
  const root = parseXml(answer.text);
  return { answer, root, entries: childrenOf(root, 'entry') };
}
const textOf = (parent: XmlElement | undefined, name: string) => childrenOf(parent, name)[0]?.text;
const linkOf = (parent: XmlElement | undefined, rel: string) =>
  childrenOf(parent, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href ?? '';

describe('GET /changes.atom', () => {
  it('is a well-formed feed with an id, a time and an author for each change', async () => {
    const { answer, root, entries } = await feed();
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(root).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
    expect(textOf(root, 'id')).toBe('tag:pk.example.org,2026:changes');
    expect(textOf(root, 'updated')).toBe(textOf(entries[0], 'updated'));

    expect(entries).toHaveLength(6);
    for (const entry of entries) {
      expect(textOf(entry, 'id')).toMatch(/^tag:pk\.example\.org,2026:entries\/[0-9a-f]{24}\/revisions\/1$/);
      expect(Date.parse(textOf(entry, 'updated') ?? '')).not.toBeNaN();
    }
    expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(6);
    expect(textOf(childrenOf(entries[0], 'author')[0], 'name')).toBe('lin');
  });

  it('writes any text as text', async () => {
    const { entries } = await feed('?limit=1', { 'accept-language': 'zh' });
    expect(textOf(entries[0], 'title')).toBe('<豆浆> & "豆花"：]]>');
    expect(textOf(entries[0], 'content')).toContain('标题：无 → <豆浆> & "豆花"');
  });

  it('leads to the history of the entry, and to the page with the same filters', async () => {
    const { root, entries } = await feed('?type=snack&limit=1');
    expect(linkOf(entries[0], 'alternate')).toMatch(/^https:\/\/pk\.example\.org\/entries\/[^/]+\/history$/);
    expect(linkOf(root, 'alternate')).toBe('https://pk.example.org/changes?type=snack');
    const next = new URL(linkOf(root, 'next'));
    expect(next.searchParams.get('type')).toBe('snack');
    expect((await feed(next.search)).entries).toHaveLength(1);
  });

  it('speaks the reader’s language, or the one that the address asks for', async () => {
    const titleOf = async (query: string, language: string) =>
      textOf((await feed(query, { 'accept-language': language })).root, 'title');
    expect(await titleOf('', 'zh-CN')).toBe('pkyx · 最近更改');
    expect(await titleOf('', 'fr')).toBe('pkyx – Recent changes');
    expect(await titleOf('?locale=zh', 'en')).toBe('pkyx · 最近更改');
  });

  it('has the values with their units', async () => {
    const { entries } = await feed('?type=phone', { 'accept-language': 'en' });
    const contents = entries.map((entry) => textOf(entry, 'content')).join('\n');
    expect(contents).toContain('Screen size: nothing → 6.1 in');
    expect(contents).toContain('Wireless charging: nothing → Yes');
  });

  it('is asked for again at no cost', async () => {
    const { answer } = await feed();
    const again = await api.get('/changes.atom', { 'if-none-match': answer.headers.get('etag') ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(answer.headers.get('vary')).toContain('Accept-Language');
  });

  it('can be empty', async () => {
    const { root, entries } = await feed('?since=2999-01-01T00:00:00Z');
    expect(entries).toHaveLength(0);
    expect(textOf(root, 'updated')).toBe('1970-01-01T00:00:00.000Z');
  });

  it.each([
    ['since=yesterday', 400],
    ['locale=fr', 400],
    ['who=lin', 400],
    ['user=nobody', 404],
  ])('refuses %s with %i', async (query, status) => {
    expect((await api.get(`/changes.atom?${query}`)).status).toBe(status);
  });
});
