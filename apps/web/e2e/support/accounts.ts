import { randomBytes } from 'node:crypto';
import type { Locator } from 'playwright-core';
import { linkTo } from './inbox';
import { RestClient } from './rest-client';
import type { Visitor } from './visitor';

export const CONFIRM_LINK = /https?:\/\/\S+\/confirm\?token=[\w-]+/;
export const PASSWORD = '豆腐脑: sweet or savoury';

export const dialogOf = ({ page }: Visitor) => page.getByRole('dialog');
export const field = (within: Locator, label: string) => within.getByLabel(label, { exact: true });
export const menuOf = ({ page }: Visitor, username: string) =>
  page.getByRole('button', { name: new RegExp(`^${username}`) });

export function addressOf(username: string): string {
  return `${username}@example.org`;
}

/** Registers somebody new over the page, in Chinese, and follows the link in the mail; answers the user name. */
export async function register(visitor: Visitor): Promise<string> {
  const { page } = visitor;
  const dialog = dialogOf(visitor);
  const username = newUsername();
  await visitor.visit('/?dialog=register');
  await field(dialog, '邮箱').fill(addressOf(username));
  await field(dialog, '用户名').fill(username);
  await field(dialog, '密码').fill(PASSWORD);
  await field(dialog, '再输一遍密码').fill(PASSWORD);
  await dialog.getByRole('button', { name: '注册', exact: true }).click();
  await page.getByText('去邮箱看看').waitFor();
  await page.goto(await linkTo(addressOf(username), CONFIRM_LINK));
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await page.getByText(`欢迎你，${username}`).waitFor();
  return username;
}

/** Signs in by the dialog over the page at `path`, which stays, in whatever language it is. */
export async function signIn(visitor: Visitor, username: string, path: string, password = PASSWORD): Promise<void> {
  const dialog = dialogOf(visitor);
  await visitor.visit(`${path}${path.includes('?') ? '&' : '?'}dialog=sign-in`);
  await dialog.getByRole('textbox').first().fill(username);
  await dialog.locator('input[type=password]').fill(password);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
}

/** A member who registered before the journey begins; answers the user name. */
export async function newMember(): Promise<string> {
  const username = newUsername();
  const email = addressOf(username);
  const nobody = new RestClient();
  await nobody.send('POST', '/users', { email, username, password: PASSWORD });
  const link = new URL(await linkTo(email, CONFIRM_LINK));
  await nobody.send('POST', '/users/confirmations', { token: link.searchParams.get('token') });
  return username;
}

function newUsername(): string {
  return `u${randomBytes(5).toString('hex')}`;
}
