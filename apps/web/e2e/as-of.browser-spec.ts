import type { Browser } from 'playwright-core';
import { RestClient } from './support/rest-client';
import { openBrowser, Visitor } from './support/visitor';

/** Two entries of its own, so that nobody else changes them: 旧时甲 has changed since a moment, 旧时乙 has not. */
const [CHANGED, STEADY] = [`旧时甲${Date.now()}`, `旧时乙${Date.now()}`];

let browser: Browser;
let visitor: Visitor;
let moment: string;

beforeAll(async () => {
  const admin = await RestClient.asAdmin();
  for (const title of [CHANGED, STEADY]) {
    const attributes = [{ name: '旧时口味', kind: 'text', value: '甜' }];
    expect((await admin.send('POST', '/entries', { title, type: '旧时小吃', attributes })).status).toBe(201);
  }
  const value = `/entries/${encodeURIComponent(CHANGED)}/attributes/${encodeURIComponent('旧时口味')}`;
  const { headers } = await admin.send('GET', value);
  moment = new Date(Date.parse(headers.get('date') ?? '') + 1000).toISOString();
  while (Date.now() <= Date.parse(moment)) await new Promise(setImmediate);
  const precondition = { 'if-match': headers.get('etag') ?? '' };
  expect((await admin.send('PUT', value, { value: '咸' }, precondition)).status).toBe(200);
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  visitor = await Visitor.arrive(browser);
  await visitor.visit(`/pk/${CHANGED}/${STEADY}?at=${moment}`);
});
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});

const row = () => visitor.page.getByRole('row', { name: /旧时口味/ });
const texts = async () => (await row().getByRole('cell').allTextContents()).map((text) => text.slice(0, 1));

it('shows what was said then, and that it is of the past', async () => {
  await visitor.page
    .getByRole('region', { name: '过去的样子' })
    .getByText(/^截至 .* 的样子$/)
    .waitFor();
  expect(await texts()).toEqual(['甜', '甜']);
  expect(await visitor.seriousFaultsOfAccess()).toEqual([]);
  await visitor.picture('as-of');
});

it('marks what changed since, and shows what it is now', async () => {
  await visitor.page.getByRole('link', { name: `${CHANGED} 1 处` }).waitFor();
  await row()
    .getByRole('button', { name: new RegExp(`^${CHANGED}的旧时口味此后有变化`) })
    .click();
  await visitor.page.getByRole('dialog').getByText('咸').waitFor();
  expect(
    await row()
      .getByRole('button', { name: new RegExp(`^${STEADY}.*此后有变化`) })
      .count(),
  ).toBe(0);
});

it('leads to what was edited meanwhile', async () => {
  await visitor.page.getByRole('link', { name: `${CHANGED} 1 处` }).click();
  await visitor.waitForAddress(`/entries/${CHANGED}/history?from=1&to=2`);
});

it('leads to the present', async () => {
  await visitor.page.getByRole('link', { name: '看现在的' }).click();
  await visitor.waitForAddress(`/pk/${CHANGED}/${STEADY}`);
  await row().getByText('咸').waitFor();
  expect(await texts()).toEqual(['咸', '甜']);
});

it('says of a time before an entry was made that it was not there', async () => {
  await visitor.visit(`/pk/${CHANGED}/${STEADY}?at=2020-01-01`);
  await visitor.page.getByRole('heading', { name: `那时没有「${CHANGED}」` }).waitFor();
});
