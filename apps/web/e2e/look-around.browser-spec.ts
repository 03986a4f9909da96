import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from './support/visitor';

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());
beforeEach(async () => (visitor = await Visitor.arrive(browser)));
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});

it('explores by type and order, further and further', async () => {
  await visitor.visit('/explore');
  await visitor.page.getByRole('link', { name: /^国家/ }).first().click();
  await visitor.page.waitForURL(/type=country/);
  await visitor.page.getByRole('link', { name: '按名字' }).click();
  await visitor.page.waitForURL(/sort=title/);
  await visitor.page.waitForFunction(() => {
    window.scrollTo(0, document.body.scrollHeight);
    return document.querySelectorAll('article').length > 60;
  });
});

it('searches from the header by keyboard and says how each hit matched', async () => {
  await visitor.visit('/explore');
  await visitor.page.keyboard.press('/');
  await visitor.page.keyboard.type('豆腐');
  await visitor.page.getByRole('option').first().waitFor();
  await visitor.page.keyboard.press('Enter');
  await visitor.waitForAddress('/search?q=豆腐');
  await visitor.page
    .getByRole('link', { name: /甜豆腐脑/ })
    .first()
    .waitFor();
  await visitor.page
    .getByText(/含有这些字/)
    .first()
    .waitFor();
});

it('says that nothing was found, and what to do', async () => {
  await visitor.visit('/search?q=火星人');
  await visitor.page
    .getByText(/没有找到「火星人」/)
    .first()
    .waitFor();
});

it('takes a chance', async () => {
  await visitor.visit('/');
  await visitor.page.getByRole('link', { name: '手气不错' }).first().click();
  await visitor.page.waitForURL(/\/entries\//);
  await visitor.page.locator('h1').waitFor();
});

it('reads an entry, its sources and what it lacks, and starts a comparison from it', async () => {
  await visitor.visit('/entries/日本');
  expect(await visitor.page.getByRole('heading', { level: 1 }).textContent()).toContain('日本');
  await visitor.page.getByRole('button', { name: '和…PK' }).click();
  await visitor.page.getByRole('dialog').getByRole('combobox').fill('韩国');
  await visitor.page.getByRole('option', { name: /韩国/ }).first().click();
  await visitor.waitForAddress('/pk/日本/韩国');
});

it('keeps language and appearance over a reload', async () => {
  await visitor.visit('/');
  await visitor.page.getByRole('button', { name: 'English' }).click();
  await visitor.page.getByRole('heading', { name: 'Put two things side by side' }).waitFor();
  await visitor.page.getByRole('button', { name: 'Appearance: System' }).click();
  await visitor.page.getByRole('button', { name: 'Appearance: Light' }).click();
  await visitor.page.getByRole('button', { name: 'Appearance: Dark' }).waitFor();
  await visitor.page.reload();
  await visitor.page.getByRole('heading', { name: 'Put two things side by side' }).waitFor();
  const root = visitor.page.locator('html');
  expect([await root.getAttribute('lang'), await root.getAttribute('data-mantine-color-scheme')]).toEqual([
    'en',
    'dark',
  ]);
});

it('tells an unknown page from a page', async () => {
  await visitor.visit('/no/such/page');
  await visitor.page.getByText('没有这个页面').first().waitFor();
});

it('says when the connection is gone, and goes on when it is back', async () => {
  await visitor.visit('/explore');
  await visitor.setOffline(true);
  await visitor.page
    .getByText(/现在没有网络/)
    .first()
    .waitFor();
  await visitor.setOffline(false);
  await visitor.page
    .getByText(/现在没有网络/)
    .first()
    .waitFor({ state: 'detached' });
});

it('skips to the content with the first key', async () => {
  await visitor.visit('/');
  await visitor.page.keyboard.press('Tab');
  expect(await visitor.page.locator(':focus').textContent()).toBe('跳到正文');
});
