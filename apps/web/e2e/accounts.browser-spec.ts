import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { addressOf, CONFIRM_LINK, dialogOf, field, menuOf, PASSWORD, register, signIn } from './support/accounts';
import { linkTo } from './support/inbox';
import { openBrowser, Visitor } from './support/visitor';

const RESET_LINK = /https?:\/\/\S+\/reset\?token=[\w-]+/;

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());
beforeEach(async () => (visitor = await Visitor.arrive(browser)));
afterEach(async () => {
  expect(visitor.faults).toEqual([]);
  await visitor.leave();
});

const dialog = () => dialogOf(visitor);
const menu = (username: string) => menuOf(visitor, username);

it('registers, confirms by mail, signs in where one was, shows a picture and signs out', async () => {
  const username = await register(visitor);
  await signIn(visitor, username, '/explore?sort=title');
  expect(visitor.address).toBe('/explore?sort=title');

  await visitor.visit('/account');
  const picture = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#0b8f8a' } })
    .png()
    .toBuffer();
  await visitor.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: picture });
  await dialog().getByRole('button', { name: '用作头像' }).click();
  await visitor.page.locator('main img[src*="/api/v1/avatars/"]:not([src*="generated"])').first().waitFor();
  await field(visitor.page.locator('main'), '所在地').fill('杭州');
  await visitor.page.getByRole('button', { name: '保存资料' }).click();
  await visitor.page.getByText('资料已保存').waitFor();

  await visitor.visit(`/users/${username}`);
  await visitor.page.getByText('杭州').waitFor();
  await visitor.page.getByText('创建 0 × 5 + 编辑 0 × 2').waitFor();

  await menu(username).click();
  await visitor.page.getByRole('menuitem', { name: '退出登录' }).click();
  await menu(username).waitFor({ state: 'detached' });
});

it('stays signed in over a reload', async () => {
  const username = await register(visitor);
  await signIn(visitor, username, '/');
  await visitor.page.reload();
  await menu(username).waitFor();
});

it('says neither more nor less than that name and password do not go together', async () => {
  await visitor.visit('/?dialog=sign-in');
  await field(dialog(), '邮箱或用户名').fill('nobody-here');
  await field(dialog(), '密码').fill('wrong password');
  await dialog().getByRole('button', { name: '登录', exact: true }).click();
  await dialog().getByRole('alert').first().waitFor();
});

it('sets a new password by mail', async () => {
  const username = await register(visitor);
  await visitor.visit('/reset');
  await field(visitor.page.locator('main'), '邮箱').fill(addressOf(username));
  await visitor.page.getByRole('button', { name: '发送链接' }).click();
  await visitor.page.goto(await linkTo(addressOf(username), RESET_LINK));
  await field(visitor.page.locator('main'), '新密码').fill(`${PASSWORD}!`);
  await visitor.page.getByRole('button', { name: '设置密码' }).click();
  await visitor.page.getByText(/新密码已生效/).waitFor();
  await signIn(visitor, username, '/', `${PASSWORD}!`);
});

it('changes the address once the new one is confirmed', async () => {
  const username = await register(visitor);
  await signIn(visitor, username, '/account?section=security');
  const section = visitor.page.locator('form').filter({ has: visitor.page.getByLabel('新邮箱') });
  await field(section, '新邮箱').fill(`new-${addressOf(username)}`);
  await field(section, '当前密码').fill(PASSWORD);
  await section.getByRole('button', { name: '修改邮箱' }).click();
  await visitor.page
    .getByText(`确认邮件已发往 new-${addressOf(username)}`)
    .first()
    .waitFor();
  await visitor.page.goto(await linkTo(`new-${addressOf(username)}`, CONFIRM_LINK));
  await visitor.page.getByRole('button', { name: '确认', exact: true }).click();
  await visitor.page.getByText('新邮箱已生效').waitFor();
});

it('deletes an account, which can then not sign in', async () => {
  const username = await register(visitor);
  await signIn(visitor, username, '/account?section=security');
  await visitor.page.getByRole('button', { name: '删除账号…' }).click();
  await field(dialog(), '当前密码').fill(PASSWORD);
  await visitor.page.getByRole('button', { name: '永久删除账号' }).click();
  await visitor.page.getByText('账号已删除').waitFor();
  await visitor.visit(`/users/${username}`);
  await visitor.page
    .getByText(new RegExp(`没有「${username}」`))
    .first()
    .waitFor();
});
