import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { ApiToken } from '../../../lib/api-types';
import { startSession } from '../../../testing/accounts';
import { renderPage } from '../../../testing/render';
import { answer, take } from '../../../testing/server';
import { AccountPage } from './account-page';

const script: ApiToken = {
  id: 't1',
  name: '同步脚本',
  scopes: ['read', 'write'],
  createdAt: '2026-01-02T03:04:05Z',
  expiresAt: '2026-04-02T03:04:05Z',
};
const list = (items: ApiToken[]) => answer('/users/me/api-tokens', { items, nextCursor: null });

const open = () => {
  startSession();
  return renderPage(<AccountPage watchlist={null} proposals={null} />, { at: '/account?section=tokens' });
};

describe('personal tokens', () => {
  it('are made with a name, permissions and an end, and shown once', async () => {
    list([]);
    const sent = take('post', '/users/me/api-tokens', 201, { ...script, token: 'pkyx_secret' });
    const page = await open();
    await screen.findByText('还没有令牌。');
    await page.user.click(screen.getByRole('button', { name: '创建令牌' }));
    const dialog = within(await screen.findByRole('dialog', { name: '创建令牌' }));
    await page.user.click(dialog.getByRole('checkbox', { name: '读取' }));
    await page.user.click(dialog.getByRole('button', { name: '创建令牌' }));
    expect(await dialog.findByText('请填写名称。')).toBeInTheDocument();
    expect(dialog.getByText('至少选一项权限。')).toBeInTheDocument();
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();

    await page.user.type(dialog.getByLabelText('名称'), '同步脚本');
    await page.user.click(dialog.getByRole('checkbox', { name: '读取' }));
    await page.user.click(dialog.getByRole('checkbox', { name: '写入' }));
    await page.user.selectOptions(dialog.getByLabelText('有效期'), '30 天');
    list([script]);
    await page.user.click(dialog.getByRole('button', { name: '创建令牌' }));

    expect(await dialog.findByLabelText('令牌')).toHaveValue('pkyx_secret');
    await page.user.click(dialog.getByRole('button', { name: '复制' }));
    expect(await dialog.findByRole('button', { name: '已复制' })).toBeInTheDocument();
    const [{ expiresAt, ...rest }] = sent as [{ expiresAt: string }];
    expect(rest).toEqual({ name: '同步脚本', scopes: ['read', 'write'] });
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000)).toBe(30);

    await page.user.click(dialog.getByRole('button', { name: '完成' }));
    expect(await screen.findByText('同步脚本')).toBeInTheDocument();
    expect(screen.queryByDisplayValue('pkyx_secret')).not.toBeInTheDocument();
  });

  it('are revoked after a question', async () => {
    list([script]);
    const ended = take('delete', '/users/me/api-tokens/t1', 204);
    const page = await open();
    await page.user.click(await screen.findByRole('button', { name: '撤销「同步脚本」' }));
    expect(ended).toHaveLength(0);
    list([]);
    await page.user.click(screen.getByRole('button', { name: '确认撤销' }));
    expect(await screen.findByText('还没有令牌。')).toBeInTheDocument();
    await waitFor(() => expect(ended).toHaveLength(1));
  });
});
