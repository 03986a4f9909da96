import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from './support/visitor';

const SITE = process.env['PKYX_TEST_URL'] ?? '';
const EMBED = '/embed/pk/中国/美国?lang=zh';
const MOST_BYTES = 50_000;

let browser: Browser;
let visitor: Visitor;
let elsewhere: Server;
let elsewhereUrl: string;

/** Another site, whose page frames the address in its query. */
beforeAll(async () => {
  browser = await openBrowser();
  elsewhere = createServer((request, response) => {
    const framed = new URL(request.url ?? '/', 'http://elsewhere').searchParams.get('framed') ?? '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="zh"><title>x</title><main><h1>x</h1><iframe title="framed" src="${framed}" width="320" height="560"></iframe></main>`,
    );
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  elsewhereUrl = `http://localhost:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  elsewhere.close();
});
beforeEach(async () => (visitor = await Visitor.arrive(browser)));
afterEach(() => visitor.leave());

const framing = (path: string) => `${elsewhereUrl}/?${new URLSearchParams({ framed: SITE + encodeURI(path) })}`;

describe('an embedded comparison', () => {
  it('is read inside a page of another site, without cookies or anything large', async () => {
    const sizes: Promise<number>[] = [];
    const { page } = visitor;
    page.on('response', (response) => {
      if (response.url().startsWith(SITE)) sizes.push(response.body().then(({ length }) => length));
    });
    await page.goto(framing(EMBED));
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: '中国 PK 美国' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await frame.getByRole('row').count()).toBeGreaterThanOrEqual(6);
    expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
    expect(await page.context().cookies()).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });

  it.each(['/pk/中国/美国', '/', '/entries/中国', '/api/docs'])('is the only thing framed: %s is not', async (path) => {
    await visitor.page.goto(framing(path));
    await visitor.page.waitForLoadState('networkidle');
    expect(visitor.faults.join('\n')).toMatch(/frame-ancestors|X-Frame-Options/);
  });

  it.each(['light', 'dark'])('can be read by everybody in the theme %s, on a narrow page', async (theme) => {
    await visitor.page.setViewportSize({ width: 320, height: 560 });
    await visitor.page.goto(`${EMBED}&theme=${theme}`);
    await visitor.picture(`embed-${theme}`);
    expect(await visitor.sidewaysScroll()).toBeLessThanOrEqual(0);
    const { violations } = await withoutPolicy(`${EMBED}&theme=${theme}`);
    expect(violations).toEqual([]);
  });
});

/** The policy of the page keeps axe’s script out, as it keeps out any other: its markup is looked at without it. */
async function withoutPolicy(path: string): Promise<{ violations: string[] }> {
  const context = await browser.newContext({ baseURL: SITE, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(path);
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; impact: string }[] }> } };
    const found = (await axe.run()).violations;
    return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
  });
  await context.close();
  return { violations };
}

describe('the ways to share a comparison', () => {
  it('lead to a link that shows the same later, and to files', async () => {
    const { page } = visitor;
    await visitor.visit('/pk/中国/美国');
    await page.getByRole('button', { name: '分享' }).click();
    const dialog = page.getByRole('dialog', { name: '分享这次对比' });
    await dialog.waitFor();
    expect(await visitor.seriousFaultsOfAccess()).toEqual([]);
    await visitor.picture('sharing');

    for (const [name, ending] of [
      ['CSV 表格', 'csv'],
      ['Markdown', 'md'],
      ['PNG 图片', 'png'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('link', { name }).click()]);
      expect(download.suggestedFilename()).toBe(`中国-pk-美国.${ending}`);
    }

    const lasting = await dialog.getByRole('textbox', { name: '固定链接' }).inputValue();
    await page.goto(lasting);
    await page.getByRole('heading', { level: 1, name: /中国 PK 美国/ }).waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it('show a picture of the pair where a link is pasted', async () => {
    const answer = await visitor.page.request.get(`${SITE}/og/pk/${encodeURI('中国/美国')}.png?lang=zh`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=3600',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });
});
