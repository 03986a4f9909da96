import { join } from 'node:path';
import { ViewCounterService } from '../src/views/view-counter.service';
import { AccountSteps, basic, PASSWORD } from './support/account-steps';
import { sampleContent } from './support/sample-content';
import { TestApi } from './support/test-api';

const SITE = 'https://pk.example.org';
const WEB_ROOT = join(__dirname, '../../web');
const CHINESE = { 'Accept-Language': 'zh-CN,zh;q=0.9' };

const ENGLISH = { 'Accept-Language': 'en' };
const HOSTILE = '</script><script>alert(1)</script>';

let api: TestApi;
let steps: AccountSteps;
let lin: Record<string, string>;

beforeAll(async () => {
  api = await TestApi.start({ PKYX_PUBLIC_URL: SITE, PKYX_WEB_ROOT: WEB_ROOT });
  await api.seed(sampleContent);
  steps = new AccountSteps(api);
  await steps.member('lin');
  lin = basic('lin', PASSWORD);
});
afterAll(() => api.stop());

/** A page as a client without scripts gets it. */
async function page(path: string, headers: Record<string, string> = CHINESE) {
  const response = await fetch(`${api.url}/pages${path}`, { headers, redirect: 'manual' });
  const text = await response.text();
  const [, data] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(text) ?? [];
  return {
    status: response.status,
    headers: response.headers,
    text,
    title: /<title>(.*?)<\/title>/.exec(text)?.[1],
    canonical: /<link rel="canonical" href="(.*?)"/.exec(text)?.[1],
    meta: (name: string) => new RegExp(`<meta (?:name|property)="${name}" content="(.*?)"`).exec(text)?.[1],
    rows: text.split('<th scope="row">').length - 1,
    /** what it says in schema.org's words, by type */
    data: new Map(
      (JSON.parse(data ?? '{"@graph":[]}') as Graph)['@graph'].map((node) => [node['@type'], node] as const),
    ),
    answers: new Map(
      [...text.matchAll(/data-answer="(.*?)">(.*?)<\/script>/g)].map(([, address = '', body = '']) => [
        address.replaceAll('&amp;', '&'),
        JSON.parse(body) as Record<string, unknown>,
      ]),
    ),
  };
}

interface Graph {
  '@graph': Record<string, unknown>[];
}

describe('a comparison without scripts', () => {
  it('shows both names, the verdict and every row, with the best in words', async () => {
    const { status, headers, text, title, rows } = await page('/pk/iphone-17/galaxy-s25');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(title).toBe('iPhone 17 PK Galaxy S25 · pkyx');
    expect(text).toContain('<html lang="zh-CN">');
    expect(text).toMatch(/<th scope="col"><a href="\/entries\/galaxy-s25">Galaxy S25<\/a><\/th>/);
    expect(text).toMatch(/<b>4,000 mAh<\/b>\s*<mark>✓ 最佳<\/mark>/);
    expect(rows).toBeGreaterThanOrEqual(5);
  });

  it('has one address for every order of its sides and every preference', async () => {
    const plain = await page('/pk/iphone-17/galaxy-s25');
    expect(plain.canonical).toBe(`${SITE}/pk/galaxy-s25/iphone-17`);
    const weighted = await page('/pk/galaxy-s25/iphone-17?weights=weight:3&rows=differences');
    expect(weighted.canonical).toBe(plain.canonical);
    expect(plain.meta('robots')).toBeUndefined();
  });

  it('tells whoever shows a link to it what it is', async () => {
    const { meta, data } = await page('/pk/iphone-17/galaxy-s25');
    expect(meta('og:title')).toBe('iPhone 17 PK Galaxy S25 · pkyx');
    expect(meta('og:image')).toBe(`${SITE}/og/pk/iphone-17/galaxy-s25.png?lang=zh`);
    expect(meta('og:description')).toBe(meta('description'));
    expect(data.get('WebPage')).toMatchObject({
      url: `${SITE}/pk/galaxy-s25/iphone-17`,
      mainEntity: { '@type': 'ItemList', numberOfItems: 2 },
    });
    expect(data.has('BreadcrumbList')).toBe(true);
  });

  it('is not to be found where there is little to compare', async () => {
    expect((await page('/pk/甜豆腐脑/咸豆腐脑')).meta('robots')).toBe('noindex');
    expect((await page('/pk/iphone-17/甜豆腐脑')).meta('robots')).toBe('noindex');
  });

  it('hands on the answer that the page would ask for', async () => {
    const { answers } = await page('/pk/iphone-17/galaxy-s25');
    const { body } = await api.get('/comparisons?entries=iphone-17,galaxy-s25', CHINESE);
    expect(answers.get('/api/v1/comparisons?entries=iphone-17%2Cgalaxy-s25')).toEqual(body);
    expect(answers.has('/api/v1/site')).toBe(true);
  });

  it('costs a database command each for the site, the comparison and what else is compared', async () => {
    const commands = await api.commands.during(() => page('/pk/iphone-17/galaxy-s25'));
    expect(commands).toEqual(['find', 'aggregate', 'aggregate']);
  });

  it.each(['/pk/iphone-17', '/pk/iphone-17/iphone-17', '/pk/1/2/3/4/5/6/7/8/9', '/pk/iphone-17/galaxy-s25?weights=?'])(
    'leaves %s to the scripts of the page',
    async (path) => {
      const { status, meta, rows } = await page(path);
      expect({ status, robots: meta('robots'), rows }).toEqual({ status: 200, robots: 'noindex', rows: 0 });
    },
  );
});

describe('an entry without scripts', () => {
  it('shows what it says and what it can be compared with', async () => {
    const { status, text, title, canonical, meta, rows } = await page('/entries/iphone-17');
    expect({ status, title, canonical }).toEqual({
      status: 200,
      title: 'iPhone 17 · pkyx',
      canonical: `${SITE}/entries/iphone-17`,
    });
    expect(rows).toBe(8);
    expect(text).toContain('href="/pk/iphone-17/galaxy-s25"');
    expect(meta('og:image')).toBe(`${SITE}/og/entries/iphone-17.png?lang=zh`);
  });

  it('is described in schema.org’s words', async () => {
    const { data } = await page('/entries/iphone-17', ENGLISH);
    expect(data.get('WebPage')?.mainEntity).toMatchObject({
      '@type': 'Product',
      name: 'iPhone 17',
      alternateName: ['苹果17'],
      additionalProperty: expect.arrayContaining([
        { '@type': 'PropertyValue', name: 'Weight', value: 177, unitText: 'g' },
      ]) as object,
    });
  });

  it('counts a view for the page and its scripts together', async () => {
    const counts = jest.spyOn(api.app.get(ViewCounterService), 'countEntry');
    await page('/entries/galaxy-s25');
    expect(counts).toHaveBeenCalledTimes(1);
    counts.mockRestore();
  });

  it('leads to its new address for good when it was renamed, with what the reader asked', async () => {
    const before = await api.get('/entries/pixel-10');
    const change = { title: 'Pixel 10 Pro' };
    await steps.send('PATCH', '/entries/pixel-10', change, { ...lin, 'if-match': before.headers.get('etag') ?? '' });
    for (const [from, to] of [
      ['/entries/pixel-10?lang=en', '/entries/pixel-10-pro?lang=en'],
      ['/pk/pixel-10/iphone-17?units=metric', '/pk/pixel-10-pro/iphone-17?units=metric'],
    ] as const) {
      const { status, headers } = await page(from);
      expect([status, headers.get('location')]).toEqual([308, to]);
    }
  });
});

describe('every page without scripts', () => {
  it.each(['/', '/pk/iphone-17/galaxy-s25', '/entries/iphone-17', '/types/phone'])(
    '%s speaks the language that the address or the reader asks for',
    async (path) => {
      expect((await page(path, ENGLISH)).text).toContain('<html lang="en">');
      const { text, canonical } = await page(`${path}?lang=en`);
      expect(text).toContain('<html lang="en">');
      expect(canonical).toMatch(/\?lang=en$/);
      for (const language of ['zh', 'en']) expect(text).toMatch(`hreflang="${language}" href="${SITE}`);
      expect(text).toContain('hreflang="x-default"');
    },
  );

  it.each(['/entries/nobody', '/types/nothing', '/pk/iphone-17/nobody'])('%s is not found', async (path) => {
    const { status, text, meta } = await page(path);
    expect([status, meta('robots')]).toEqual([404, 'noindex']);
    expect(text).toContain('<div id="root"></div>');
  });

  it('is sent again only when it has changed, to readers of one language', async () => {
    const first = await page('/types/phone');
    expect(first.headers.get('vary')).toBe('Accept-Language');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await page('/types/phone', { ...CHINESE, 'If-None-Match': first.headers.get('etag') ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('holds its answers in the order of their addresses, whichever came first', async () => {
    const addresses = [...(await page('/types/phone')).answers.keys()];
    expect(addresses).toEqual([
      '/api/v1/entries?limit=24&sort=views&type=phone',
      '/api/v1/site',
      '/api/v1/types/phone',
    ]);
  });

  it('shows markup in names as text', async () => {
    const { body } = await steps.send<{ slug: string }>('POST', '/entries', { title: HOSTILE, type: 'snack' }, lin);
    const path = `/entries/${encodeURIComponent(body.slug)}`;
    const { text, title, answers } = await page(path);
    expect(title).toContain('&lt;/script&gt;&lt;script&gt;');
    expect(text).not.toMatch(/<script>alert/);
    expect(answers.get(`/api/v1${path}`)?.title).toBe(HOSTILE);
  });

  it('leaves the home page to name what is compared, new, and where the rest is', async () => {
    const { text, data } = await page('/');
    expect(text).toContain('href="/types/phone"');
    expect(data.get('WebSite')).toMatchObject({
      potentialAction: { target: { urlTemplate: `${SITE}/search?q={search_term_string}` } },
    });
  });
});

describe('what search engines ask for first', () => {
  const file = async (path: string) => {
    const response = await fetch(api.url + path);
    return { status: response.status, text: await response.text() };
  };

  it('lists every type, every entry and popular pairs of one type', async () => {
    const { text: robots } = await file('/robots.txt');
    expect(robots).toContain(`Sitemap: ${SITE}/sitemap.xml`);
    const addresses = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address ?? '');
    const lists = addresses((await file('/sitemap.xml')).text);
    const pages = await Promise.all(lists.map(async (list) => addresses((await file(list.replace(SITE, ''))).text)));
    expect(pages.flat()).toEqual(
      expect.arrayContaining([`${SITE}/`, `${SITE}/types/phone`, `${SITE}/entries/iphone-17`]),
    );
  });

  it('parts entries so that each is in one list', async () => {
    const lists = await Promise.all([1, 2, 3].map((part) => file(`/sitemaps/entries-${part}-of-3.xml`)));
    const addresses = lists.flatMap(({ text }) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc));
    const total = await api.model('Entry').countDocuments({ state: 'live' });
    expect([addresses.length, new Set(addresses).size]).toEqual([total, total]);
  });

  it('reads them by index', async () => {
    const plans = await api.commands.plansOf(() => file('/sitemaps/entries-1-of-3.xml'));
    expect(plans.join()).toContain('"indexName":"random"');
    expect(plans.join()).not.toContain('COLLSCAN');
  });

  it.each(['/sitemaps/entries-4-of-3.xml', '/sitemaps/others.xml', '/sitemaps/entries-0-of-0.xml'])(
    'knows no %s',
    async (path) => expect((await file(path)).status).toBe(404),
  );
});
