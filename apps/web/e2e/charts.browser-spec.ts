import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { DESKTOP, openBrowser, PHONE, Visitor } from './support/visitor';

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());
beforeEach(async () => (visitor = await Visitor.arrive(browser)));
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});

const button = (name: string) => visitor.page.getByRole('button', { name, exact: true });
const plot = (name: RegExp) => visitor.page.getByRole('img', { name });

describe('bars', () => {
  it('stand under the numbers on demand, and the address remembers them', async () => {
    await visitor.visit('/pk/中国/美国');
    const bars = visitor.page.locator('td > span[style*="--length"]');
    expect(await bars.count()).toBe(0);
    await button('条形').click();
    await visitor.waitForAddress('/pk/中国/美国?bars=1');
    await bars.nth(20).waitFor({ state: 'attached' });
    expect(await visitor.seriousFaultsOfAccess()).toEqual([]);
  });
});

describe('charts', () => {
  it('are fetched when somebody opens them, not before', async () => {
    const fetched: string[] = [];
    visitor.page.on('request', (request) => fetched.push(request.url()));
    const charts = () => fetched.filter((url) => /\/assets\/charts-panel/.test(url));
    await visitor.visit('/pk/中国/美国');
    expect(charts()).toEqual([]);
    await button('图表').click();
    await plot(/^雷达图/).waitFor();
    expect(charts().length).toBeGreaterThan(0);
    await visitor.waitForAddress('/pk/中国/美国?charts=radar');
  });

  it('show a radar, the same as a table, and rows to choose', async () => {
    await visitor.visit('/pk/中国/美国?charts=radar');
    await plot(/^雷达图，6 个轴/).waitFor();
    expect(await visitor.page.locator('.recharts-radar-polygon').count()).toBe(2);
    await visitor.page.getByText('选哪些行').click();
    await visitor.page.getByText('贫困人口占比', { exact: true }).first().click();
    await plot(/^雷达图，7 个轴/).waitFor();
    await visitor.page.getByText('表格', { exact: true }).click();
    const table = visitor.page.getByRole('table', { name: '雷达图：中国 PK 美国' });
    await table.waitFor();
    expect(await table.getByRole('rowheader').count()).toBe(7);
  });

  it('show a scatter of the whole type with the compared named', async () => {
    await visitor.visit('/pk/中国/美国?charts=scatter&x=area&y=population');
    await plot(/^面积与人口/).waitFor();
    const names = visitor.page.locator('.recharts-scatter text');
    expect((await names.allTextContents()).sort()).toEqual(['中国', '美国']);
    expect(await visitor.page.locator('.recharts-scatter circle').count()).toBeGreaterThan(150);
    await visitor.page.getByText('表格', { exact: true }).click();
    const rows = visitor.page.getByRole('table', { name: '面积与人口：中国 PK 美国' }).getByRole('row');
    await rows.nth(150).waitFor({ state: 'attached' });
    expect(await rows.nth(1).textContent()).toContain('中国参与比较');
  });

  it('follow the reader’s units', async () => {
    await visitor.visit('/pk/中国/美国?charts=scatter&x=area&y=population&units=imperial');
    await plot(/^面积与人口/).waitFor();
    await visitor.page.locator('.recharts-surface text', { hasText: '平方英里' }).waitFor();
  });

  it.each(['radar', 'scatter'])('leave as files: %s', async (chart) => {
    await visitor.visit(`/pk/中国/美国?charts=${chart}&x=area&y=population`);
    await visitor.page.getByRole('img', { name: /雷达图|面积/ }).waitFor();
    const [svg, svgName] = await downloaded('下载 SVG');
    expect(svgName).toMatch(/中国 PK 美国\.svg$/);
    expect(await wellFormed(svg.toString('utf8'))).toBe(true);
    expect(svg.toString('utf8')).not.toMatch(/var\(--|class=/);
    expect(svg.toString('utf8')).toMatch(/来源：.*\/pk\/中国\/美国/);

    const [png, pngName] = await downloaded('下载 PNG');
    expect(pngName).toMatch(/中国 PK 美国\.png$/);
    const { format, width } = await sharp(png).metadata();
    expect(format).toBe('png');
    expect(width).toBeGreaterThan(1200);
    const { channels } = await sharp(png).stats();
    expect(channels.slice(0, 3).every(({ stdev }) => stdev > 1)).toBe(true);
  });

  describe.each([
    { ...DESKTOP, scheme: 'dark' as const },
    { ...PHONE, locale: 'en-US' as const },
  ])('in $locale, $scheme, $width px wide', (manner) => {
    it.each(['charts=radar', 'charts=radar&as=table', 'charts=scatter&bars=1', 'charts=scatter&as=table'])(
      'have no fault of access and do not widen the page: %s',
      async (form) => {
        const reader = await Visitor.arrive(browser, manner);
        await reader.visit(`/pk/中国/美国?${form}`);
        await reader.page.locator('#comparison-charts figure').waitFor();
        expect(await reader.seriousFaultsOfAccess()).toEqual([]);
        expect(await reader.sidewaysScroll()).toBeLessThanOrEqual(0);
        await reader.picture(`${form.replace(/\W+/g, '-')}-${manner.width}`);
        expect(reader.faults).toEqual([]);
        await reader.leave();
      },
    );
  });
});

async function downloaded(name: string): Promise<[Buffer, string]> {
  const [download] = await Promise.all([visitor.page.waitForEvent('download'), button(name).click()]);
  return [readFileSync(await download.path()), download.suggestedFilename()];
}

/** Whether the browser reads a text as an SVG document. */
function wellFormed(text: string): Promise<boolean> {
  return visitor.page.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return parsed.querySelector('parsererror') === null && parsed.documentElement.localName === 'svg';
  }, text);
}
