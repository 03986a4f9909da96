import type { Browser, Page } from 'playwright-core';
import { openBrowser, type Manner, Visitor } from './support/visitor';

const COMPARISON = '/pk/中国/美国';

let browser: Browser;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

/** A page as it comes, with nothing run. */
async function fetched(path: string, headers: Record<string, string> = {}): Promise<{ status: number; html: string }> {
  const answer = await fetch(new URL(path, process.env['PKYX_TEST_URL']), { headers });
  return { status: answer.status, html: await answer.text() };
}

describe('a comparison as programs fetch it', () => {
  it('has both names, at least five rows, and a card for links to it', async () => {
    const { status, html } = await fetched(COMPARISON, { 'Accept-Language': 'zh-CN' });
    expect(status).toBe(200);
    expect(html).toMatch(/<h1>中国 PK 美国<\/h1>/);
    expect(html.match(/<th scope="row">/g)?.length).toBeGreaterThanOrEqual(5);
    for (const property of ['og:title', 'og:description', 'og:url', 'og:image'])
      expect(html).toMatch(new RegExp(`<meta property="${property}" content="[^"]+"`));
  });

  it('says in schema.org’s words what it compares', async () => {
    const { html } = await fetched(COMPARISON);
    const [, data = ''] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebPage', mainEntity: { '@type': 'ItemList', numberOfItems: 2 } }, expect.anything()],
    });
  });

  it('speaks the reader’s language', async () => {
    expect((await fetched(COMPARISON, { 'Accept-Language': 'en' })).html).toContain('<h1>China vs United States</h1>');
    expect((await fetched(`${COMPARISON}?lang=en`, { 'Accept-Language': 'zh' })).html).toContain('<html lang="en">');
  });

  it('is told from one that does not exist', async () => {
    expect((await fetched('/pk/中国/火星')).status).toBe(404);
    expect((await fetched('/entries/火星')).status).toBe(404);
  });

  it('lies among the pages that search engines are told of', async () => {
    const { html: index } = await fetched('/sitemap.xml');
    const lists = [...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    const pages = await Promise.all(lists.map(async (path) => (await fetched(path)).html));
    expect(pages.join()).toContain(encodeURIComponent('中国'));
  });
});

describe('with scripts switched off', () => {
  it.each([
    [COMPARISON, 1280],
    [COMPARISON, 360],
    ['/entries/中国', 360],
    ['/types/country', 1280],
    ['/', 360],
  ] as const)('%s can be read at %d px', async (path, width) => {
    const context = await browser.newContext({
      baseURL: process.env['PKYX_TEST_URL'],
      javaScriptEnabled: false,
      locale: 'zh-CN',
      viewport: { width, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(path);
    const wider = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(await page.locator('h1').isVisible()).toBe(true);
    if (path === COMPARISON) {
      expect(await page.getByRole('columnheader', { name: '美国' }).isVisible()).toBe(true);
      expect(await page.getByRole('row').count()).toBeGreaterThan(5);
    }
    await page.screenshot({ path: `screenshots/without-javascript-${encodeURIComponent(path)}-${width}.png` });
    await context.close();
  });
});

const MANNERS: Manner[] = [
  { locale: 'zh-CN', scheme: 'light', width: 1280 },
  { locale: 'en-US', scheme: 'light', width: 360 },
];

describe.each(MANNERS)('with scripts, in $locale at $width px', (manner) => {
  it.each(['/', COMPARISON, '/entries/中国', '/types/country'])(
    '%s takes over without asking again for what came with it',
    async (path) => {
      const visitor = await Visitor.arrive(browser, manner);
      const asked: string[] = [];
      visitor.page.on('request', (request) => {
        const { pathname, search } = new URL(request.url());
        if (pathname.startsWith('/api/v1/')) asked.push(pathname + search);
      });
      const answers = await answersIn(path, manner.locale);
      expect(answers.length).toBeGreaterThan(1);
      await visitor.visit(path);
      await visitor.page.locator('#rendered').waitFor({ state: 'detached' });
      expect(asked.filter((address) => answers.includes(inOrder(address)))).toEqual([]);
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
  );
});

/** The addresses whose answers come with a page. */
async function answersIn(path: string, locale: string): Promise<string[]> {
  const { html } = await fetched(path, { 'Accept-Language': locale });
  return [...html.matchAll(/data-answer="(.*?)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

function inOrder(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://page');
  searchParams.sort();
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams.toString()}`;
}

describe('a reader who chose another language than the browser’s', () => {
  it('never sees what the server rendered', async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.visit('/');
    await visitor.page.getByRole('button', { name: 'English' }).click();
    await visitor.page.getByRole('heading', { name: 'Put two things side by side' }).waitFor();
    await seesNothingRendered(visitor.page);
    await visitor.page.getByRole('heading', { name: 'China vs United States' }).waitFor({ state: 'attached' });
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe('en');
    await visitor.leave();
  });
});

async function seesNothingRendered(page: Page): Promise<void> {
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(COMPARISON, { waitUntil: 'commit' });
  await page.locator('#rendered').waitFor({ state: 'hidden' });
}
