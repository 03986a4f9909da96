import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { DeviceSession } from '../../../lib/api-types';
import { session } from '../../../lib/session/own-session';
import { startSession } from '../../../testing/accounts';
import { renderPage } from '../../../testing/render';
import { answer, refuseWriting, take } from '../../../testing/server';
import { AccountPage } from './account-page';

const device = (id: string, agent: string, current = false): DeviceSession => ({
  id,
  agent,
  current,
  createdAt: '2026-01-02T03:04:05Z',
  lastSeenAt: new Date().toISOString(),
});
const here = device('s1', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', true);
const phone = device('s2', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1');
const tablet = device('s3', 'Mozilla/5.0 (iPad; CPU OS 18_0) Version/18.0 Safari/604.1');

const open = async (devices = [here]) => {
  startSession();
  answer('/users/me/sessions', { items: devices, nextCursor: null });
  return renderPage(<AccountPage watchlist={null} proposals={null} />, {
    at: '/account?section=security',
    routes: [{ path: '/', element: 'home' }],
  });
};
const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('devices', () => {
  it('are named, with the one at hand marked, and ended one by one or all others at once', async () => {
    const ended = [take('delete', '/users/me/sessions/s2', 204), take('delete', '/users/me/sessions/s3', 204)];
    const page = await open([here, phone, tablet]);
    const devices = await section('登录的设备');
    const own = (await devices.findByText('Firefox · Linux')).closest('li')!;
    expect(within(own).getByText('这台设备')).toBeInTheDocument();
    expect(within(own).queryByRole('button')).not.toBeInTheDocument();
    expect(await axe(page.container)).toHaveNoViolations();

    answer('/users/me/sessions', { items: [here, tablet], nextCursor: null });
    await page.user.click(devices.getByRole('button', { name: '结束 Safari · iPhone' }));
    await waitFor(() => expect(devices.queryByText('Safari · iPhone')).not.toBeInTheDocument());
    expect(ended.map(({ length }) => length)).toEqual([1, 0]);
  });

  it('are all ended but this one', async () => {
    const ended = [take('delete', '/users/me/sessions/s2', 204), take('delete', '/users/me/sessions/s3', 204)];
    const page = await open([here, phone, tablet]);
    await page.user.click(await screen.findByRole('button', { name: '结束其他所有设备' }));
    await waitFor(() => expect(ended.map(({ length }) => length)).toEqual([1, 1]));
  });
});

describe('the password', () => {
  it('is changed with the current one, whose fault stands at its field', async () => {
    const detail = '当前密码不对。';
    refuseWriting('put', '/users/me/password', 422, {
      code: 'password-wrong',
      detail,
      errors: [{ pointer: '/currentPassword', code: 'password-wrong', detail }],
    });
    const page = await open();
    const form = await section('修改密码');
    await page.user.type(form.getByLabelText('当前密码'), 'wrong');
    await page.user.type(form.getByLabelText('新密码'), '甜豆腐脑还是咸的');
    await page.user.click(form.getByRole('button', { name: '修改密码' }));
    await waitFor(() => expect(form.getByLabelText('当前密码')).toHaveAccessibleDescription(detail));

    const sent = take('put', '/users/me/password', 204);
    await page.user.click(form.getByRole('button', { name: '修改密码' }));
    await waitFor(() => expect(form.getByLabelText('当前密码')).toHaveValue(''));
    expect(sent).toEqual([{ currentPassword: 'wrong', password: '甜豆腐脑还是咸的' }]);
  });
});

describe('the address', () => {
  it('is changed once the new one is confirmed, which it says', async () => {
    const sent = take('put', '/users/me/email', 202);
    const page = await open();
    const form = await section('修改邮箱');
    expect(form.getByText(/现在是 daiyu@example.org/)).toBeInTheDocument();
    await page.user.type(form.getByLabelText('新邮箱'), 'lin@example.org');
    await page.user.type(form.getByLabelText('当前密码'), 'secret phrase');
    await page.user.click(form.getByRole('button', { name: '修改邮箱' }));
    expect(await form.findByText(/确认邮件已发往 lin@example.org/)).toBeInTheDocument();
    expect(sent).toEqual([{ email: 'lin@example.org', currentPassword: 'secret phrase' }]);
  });
});

describe('the account', () => {
  it('is deleted with the password, after saying what that means', async () => {
    const sent = take('delete', '/users/me', 204);
    const page = await open();
    await page.user.click(await screen.findByRole('button', { name: '删除账号…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '删除账号' }));
    expect(dialog.getByText(/已注销用户/)).toBeInTheDocument();
    await page.user.type(dialog.getByLabelText('当前密码'), 'secret phrase');
    await page.user.click(dialog.getByRole('button', { name: '永久删除账号' }));
    expect(await screen.findByText('home')).toBeInTheDocument();
    expect(sent).toEqual([{ currentPassword: 'secret phrase' }]);
    expect(session.getState().status).toBe('anonymous');
  });
});
