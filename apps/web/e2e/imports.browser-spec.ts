import { randomBytes } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { DESKTOP, type Manner, openBrowser, PHONE, Visitor } from './support/visitor';

let browser: Browser;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const DARK: Manner = { ...PHONE, scheme: 'dark' };

it.each([
  ['a desktop', DESKTOP],
  ['a phone in the dark', DARK],
])('has a file checked, mends it, imports it and finds it in the export, on %s', async (name, manner) => {
  const visitor = await Visitor.arrive(browser, manner);
  const { page } = visitor;
  const slug = `import-${randomBytes(4).toString('hex')}`;
  const file = (weight: string) => ({
    name: 'phones.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `title,type,name_zh,kind,value\r\n${slug},导入的东西,毛重,number,${weight}\r\n${slug} two,导入的东西\r\n`,
    ),
  });
  const choose = (weight: string) => page.locator('input[type=file]').setInputFiles(file(weight));

  await signInAsAdmin(visitor);
  await choose('很重');
  await page.getByText('检查完了，有错的词条不会导入').waitFor();
  await page.getByRole('row', { name: /^2 / }).waitFor();
  expect(await visitor.seriousFaultsOfAccess()).toEqual([]);
  await visitor.picture(`imports-${name.replaceAll(' ', '-')}`);

  await page.getByRole('button', { name: '选择别的文件' }).click();
  await choose('1 kg');
  await page.getByRole('button', { name: '导入 2 个词条' }).click();
  await page.getByText('导入完成。').waitFor();

  await visitor.visit(`/entries/${slug}`);
  await page.getByText('毛重').first().waitFor();
  await visitor.visit('/types/导入的东西');
  const href = await page.getByRole('link', { name: '下载这一类的词条：NDJSON' }).getAttribute('href');
  expect(await (await page.request.get(href ?? '')).text()).toContain(`"slug":"${slug}"`);
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});

async function signInAsAdmin(visitor: Visitor): Promise<void> {
  const [username = '', ...password] = (process.env['PKYX_TEST_ADMIN'] ?? '').split(':');
  await visitor.visit('/imports?dialog=sign-in');
  const dialog = visitor.page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(username);
  await dialog.locator('input[type=password]').fill(password.join(':'));
  await dialog.locator('button[type=submit]').click();
  await visitor.page.getByRole('button', { name: '选择文件' }).waitFor();
}
