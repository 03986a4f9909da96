import { randomBytes } from 'node:crypto';
import type { Browser, Locator } from 'playwright-core';
import sharp from 'sharp';
import { field, newMember, PASSWORD, register, signIn } from './support/accounts';
import { RestClient } from './support/rest-client';
import { DESKTOP, openBrowser, Visitor } from './support/visitor';

interface Profile {
  created: number;
  edited: number;
  contribution: number;
}

/** A journey from registering to one's profile takes longer than a look at a page. */
jest.setTimeout(180_000);

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});

const main = () => visitor.page.locator('main');
const group = (name: string) => visitor.page.getByRole('group', { name, exact: true });
const button = (name: string | RegExp) => visitor.page.getByRole('button', { name, exact: true });

it('registers, creates an entry, fills a gap, undoes an edit, and finds all of it in the history and the profile', async () => {
  visitor = await Visitor.arrive(browser);
  const mark = randomBytes(3).toString('hex');
  const title = `街角豆花 ${mark}`;
  const slug = `街角豆花-${mark}`;
  const username = await register(visitor);
  await signIn(visitor, username, '/new');

  await field(main(), '名称').fill(title);
  await field(main(), '类型').fill('小吃');
  await unfoldGroups();
  await writeOffered();
  await writeOwn(`碗口直径 ${mark}`, '数字', (row) =>
    row.getByRole('textbox', { name: '值', exact: true }).fill('6.1 英寸'),
  );
  await visitor.page.getByText(/读作 6.1 英寸 · 长度/).waitFor();
  await writeOwn(`开张 ${mark}`, '日期', (row) =>
    row.getByRole('textbox', { name: '值', exact: true }).fill('1998年5月'),
  );
  await writeOwn(`招牌 ${mark}`, '图片', uploadPicture);
  expect(await visitor.seriousFaultsOfAccess()).toEqual([]);
  await visitor.picture('new-entry');
  await button('创建词条').click();
  await visitor.waitForAddress(`/entries/${slug}`);

  const shown = {
    味道: '微甜',
    延伸阅读: '豆花的做法',
    甜度: '2.5',
    通常为素食: '是',
    一碗的分量: '320 克',
    [`碗口直径 ${mark}`]: '6.1 英寸',
    [`开张 ${mark}`]: '1998年5月',
  };
  for (const [name, value] of Object.entries(shown)) expect(await saidOf(name)).toContain(value);
  await valueOf(`招牌 ${mark}`).locator('img[src*="/api/v1/images/"]').waitFor();
  expect(await visitor.seriousFaultsOfAccess()).toEqual([]);

  await visitor.visit(`/pk/甜豆腐脑/${slug}`);
  const interactions = await fillGap(`补充${title}的泡豆时间`, '7.5');
  expect(interactions).toBeLessThanOrEqual(3);
  await rowOf('泡豆时间').getByText('7.5').waitFor();
  expect(visitor.address).toBe(`/pk/甜豆腐脑/${slug}`);
  await visitor.page.getByText('已添加「泡豆时间」').waitFor();

  await visitor.visit(`/entries/${slug}`);
  await valueOf('味道').getByText('微甜').dblclick();
  await field(main(), '味道').fill('很甜');
  await visitor.page.keyboard.press('Enter');
  await visitor.page.getByText('已保存「味道」').waitFor();
  await valueOf('味道').getByText('很甜').waitFor();
  await button('撤销').click();
  await visitor.page.getByText('已撤销').first().waitFor();
  await valueOf('味道').getByText('微甜').waitFor();

  await visitor.page.getByRole('link', { name: '历史', exact: true }).first().click();
  await visitor.waitForAddress(`/entries/${slug}/history`);
  const versions = visitor.page.getByRole('list', { name: '版本' }).locator('> li');
  await versions.nth(3).waitFor();
  const told = await versions.allInnerTexts();
  expect(told).toEqual([
    expect.stringMatching(/版本 4[^]*撤销刚才的修改[^]*味道[^]*很甜[^]*微甜/),
    expect.stringMatching(/版本 3[^]*味道[^]*微甜[^]*很甜/),
    expect.stringMatching(/版本 2[^]*泡豆时间[^]*7\.5\s*小时/),
    expect.stringMatching(/版本 1[^]*创建/),
  ]);
  for (const each of told) expect(each).toContain(username);
  expect(await visitor.seriousFaultsOfAccess()).toEqual([]);

  await expectContribution(username, title);
});

it('does the same in English on a phone', async () => {
  visitor = await Visitor.arrive(browser, { ...DESKTOP, locale: 'en-US', width: 360 });
  const mark = randomBytes(3).toString('hex');
  const title = `Corner pudding ${mark}`;
  const slug = `corner-pudding-${mark}`;

  await signIn(visitor, await newMember(), '/new');
  await field(main(), 'Name').fill(title);
  await field(main(), 'Type').fill('Snack');
  await unfoldGroups();
  await field(group('Serving'), 'Serving').fill('11 oz');
  await expectToFit();
  await button('Create entry').click();
  await visitor.waitForAddress(`/entries/${slug}`);

  await visitor.visit(`/pk/甜豆腐脑/${slug}`);
  expect(await fillGap(`Add Flavour of ${title}`, 'Sweet')).toBeLessThanOrEqual(3);
  await rowOf('Flavour').getByText('Sweet', { exact: true }).waitFor();
  await expectToFit();

  await visitor.visit(`/entries/${slug}/history`);
  await visitor.page.getByRole('list', { name: 'Versions' }).getByText('Sweet').waitFor();
  await expectToFit();
});

/** What the type offers: a text, a link, stars by keyboard, a yes and a number with its unit. */
async function writeOffered(): Promise<void> {
  await field(main(), '味道').fill('微甜');
  await field(group('延伸阅读'), '网址').fill('https://example.org/douhua');
  await field(group('延伸阅读'), '显示的文字').fill('豆花的做法');
  await visitor.page.getByRole('slider', { name: '甜度' }).press('2');
  await visitor.page.getByRole('slider', { name: '甜度' }).press('ArrowRight');
  await visitor.page.getByRole('radiogroup', { name: '通常为素食' }).getByText('是', { exact: true }).click();
  await field(group('一碗的分量'), '一碗的分量').fill('320 克');
}

/** A value of an attribute that the registry does not have yet. */
async function writeOwn(name: string, kind: string, write: (row: Locator) => Promise<void>): Promise<void> {
  await button('添加属性').click();
  const row = group('新的一项');
  await field(row, '属性名').fill(name);
  const named = group(name);
  await named.getByRole('tab', { name: kind, exact: true }).click();
  await write(named);
}

async function uploadPicture(row: Locator): Promise<void> {
  const picture = await sharp({ create: { width: 320, height: 200, channels: 3, background: '#c96f2b' } })
    .png()
    .toBuffer();
  await row.locator('input[type=file]').setInputFiles({ name: 'sign.png', mimeType: 'image/png', buffer: picture });
  await row.getByRole('img', { name: '预览' }).waitFor();
  await field(row, '图片说明').fill('橙色的招牌');
}

/** Fills a gap of the comparison that is open, and counts what a person does for it. */
async function fillGap(name: string, value: string): Promise<number> {
  let interactions = 0;
  const act = async (action: Promise<void>) => {
    interactions += 1;
    await action;
  };
  await act(button(name).click());
  await visitor.page.locator('form input:focus, form textarea:focus').waitFor();
  await act(visitor.page.keyboard.type(value));
  await act(visitor.page.keyboard.press('Enter'));
  return interactions;
}

/** The profile shows the numbers that the API has, and what comes of them. */
async function expectContribution(username: string, title: string): Promise<void> {
  const client = await RestClient.signIn(username, PASSWORD);
  const { body } = await client.send<Profile>('GET', `/users/${username}`);
  expect(body).toMatchObject({ created: 1, contribution: body.created * 5 + body.edited * 2 });
  expect(body.edited).toBeGreaterThan(0);

  await visitor.visit(`/users/${username}`);
  const index = visitor.page.getByRole('region', { name: '贡献指数' });
  await index.getByText(String(body.created * 5 + body.edited * 2), { exact: true }).waitFor();
  await index.getByText(`创建 ${body.created} × 5 + 编辑 ${body.edited} × 2`).waitFor();
  await visitor.page.getByRole('list', { name: '最近的编辑' }).getByRole('link', { name: title }).first().waitFor();
  expect(await visitor.seriousFaultsOfAccess()).toEqual([]);
}

async function expectToFit(): Promise<void> {
  expect(await visitor.sidewaysScroll()).toBeLessThanOrEqual(0);
  expect(await visitor.seriousFaultsOfAccess()).toEqual([]);
}

async function unfoldGroups(): Promise<void> {
  const folded = main().locator('h3 button[aria-expanded=false]');
  await main().locator('h3 button').first().waitFor();
  while ((await folded.count()) > 0) await folded.first().click();
}

function rowOf(name: string): Locator {
  return visitor.page.getByRole('row').filter({ has: visitor.page.getByRole('rowheader', { name }) });
}

/** Where an entry's page tells a value. */
function valueOf(name: string): Locator {
  return main()
    .locator('dl > div')
    .filter({ has: visitor.page.getByRole('term').filter({ hasText: name }) })
    .getByRole('definition');
}

function saidOf(name: string): Promise<string> {
  return valueOf(name).first().innerText();
}
