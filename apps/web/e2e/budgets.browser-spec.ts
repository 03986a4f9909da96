import type { Browser } from 'playwright-core';
import { DESKTOP, openBrowser, PHONE, Visitor } from './support/visitor';

const KILOBYTE = 1000;
/** What a page may load before anything is opened, in bytes of compressed script. */
const SCRIPT_BUDGETS: Record<string, number> = { '/': 150 * KILOBYTE, '/pk/中国/美国': 200 * KILOBYTE };
/** Charts, editors and dialogs. */
const OPENED_LATER = /\/(charts|(?!use-)[a-z]+-(panel|dialog)|(add|edit|fill)-value|side-grips)-[\w-]{8}\.js$/;
const MOST_LAYOUT_SHIFT = 0.02;

let browser: Browser;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

interface ShiftingWindow extends Window {
  layoutShift: number;
}

/** Adds up by how much the layout shifts from now on, as browsers report it to sites. */
async function watchLayout({ page }: Visitor): Promise<void> {
  await page.addInitScript(() => {
    const shifting = window as unknown as ShiftingWindow;
    shifting.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifting.layoutShift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The scripts that a page has loaded so far: their names, and their compressed size together. */
async function loadedScripts({ page }: Visitor): Promise<{ names: string[]; bytes: number }> {
  const scripts = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ name, encodedBodySize }) => ({ name: new URL(name).pathname, bytes: encodedBodySize })),
  );
  return { names: scripts.map(({ name }) => name), bytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0) };
}

it.each(Object.entries(SCRIPT_BUDGETS))('%s loads at most %d bytes of script', async (path, budget) => {
  const visitor = await Visitor.arrive(browser, DESKTOP);
  await visitor.visit(path);
  const { bytes, names } = await loadedScripts(visitor);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(budget);
  expect(names.filter((name) => OPENED_LATER.test(name))).toEqual([]);
  await visitor.leave();
});

describe.each([DESKTOP, PHONE])('at $width px', (manner) => {
  it.each(['/', '/pk/中国/美国', '/entries/中国', '/types/country'])('the layout of %s holds still', async (path) => {
    const visitor = await Visitor.arrive(browser, manner);
    await watchLayout(visitor);
    await visitor.visit(path);
    await visitor.page.locator('#rendered').waitFor({ state: 'detached' });
    const shift = await visitor.page.evaluate(() => (window as unknown as ShiftingWindow).layoutShift);
    expect(shift).toBeLessThanOrEqual(MOST_LAYOUT_SHIFT);
    await visitor.leave();
  });
});
