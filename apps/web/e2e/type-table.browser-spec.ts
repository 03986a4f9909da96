import type { Browser } from 'playwright-core';
import { openBrowser, PHONE, Visitor } from './support/visitor';

let browser: Browser;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

/** The names in the table, from above. */
const names = ({ page }: Visitor) => page.locator('tbody th a').allTextContents();

it('sorts and filters the countries, ticks two by keyboard and compares them', async () => {
  const visitor = await Visitor.arrive(browser);
  const { page } = visitor;
  await visitor.visit('/types/country');
  await page.getByRole('link', { name: '表格' }).click();
  await visitor.waitForAddress('/types/country?view=table');

  await page.getByRole('button', { name: '人口', exact: true }).click();
  await visitor.waitForAddress('/types/country?view=table&sort=population&order=desc');
  await page.waitForFunction(() => document.querySelectorAll('tbody th a')[1]?.textContent === '印度');
  expect((await names(visitor)).slice(0, 3)).toEqual(['中国', '印度', '美国']);

  await page.getByRole('button', { name: '筛选人口' }).click();
  await page.getByRole('dialog').getByLabel('不大于').fill('100000');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^去掉筛选：人口 ≤ 100000/ }).waitFor();
  await page.waitForFunction(() => !document.querySelector('tbody')?.textContent.includes('印度'));
  const small = (await names(visitor)).slice(0, 2);

  for (const name of small) {
    await page.getByRole('checkbox', { name: `选择${name}来比较` }).focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('link', { name: '比较 2 项' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(visitor.address).toMatch(/^\/pk\/[^/]+\/[^/]+$/);
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});

it('keeps the names of columns and entries in view while a phone scrolls it both ways', async () => {
  const visitor = await Visitor.arrive(browser, PHONE);
  const { page } = visitor;
  await visitor.visit('/types/country?view=table&sort=title&order=asc');
  const box = page.getByRole('region', { name: '国家的表格' });
  await box.getByRole('row').nth(40).waitFor();
  await box.evaluate((element) => element.scrollTo(300, 1200));
  const [outer, head, name] = await Promise.all([
    box.boundingBox(),
    box.getByRole('columnheader', { name: /^名字/ }).boundingBox(),
    box.getByRole('rowheader').nth(30).boundingBox(),
  ]);
  expect(Math.abs((head?.y ?? 0) - (outer?.y ?? 0))).toBeLessThan(3);
  expect(Math.abs((name?.x ?? 0) - (outer?.x ?? 0))).toBeLessThan(3);
  expect(await visitor.sidewaysScroll()).toBeLessThanOrEqual(0);
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});
