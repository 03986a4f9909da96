import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { session } from '../../../lib/session/own-session';
import { startSession } from '../../../testing/accounts';
import { renderPage } from '../../../testing/render';
import { refuseWriting, take } from '../../../testing/server';
import { UnsubscribePage } from './unsubscribe-page';

const PATH = '/users/digest-unsubscriptions';
const open = (search = '?token=t') => renderPage(<UnsubscribePage />, { at: `/unsubscribe${search}` });

describe('the page of the link in a digest', () => {
  it('ends the mails by its button, not by being opened, and offers to sign in', async () => {
    const sent = take('post', PATH, 204);
    const page = await open();
    expect(await axe(page.container)).toHaveNoViolations();
    expect(sent).toHaveLength(0);
    await page.user.click(screen.getByRole('button', { name: '不再接收' }));
    expect(await screen.findByRole('heading', { name: '不会再发邮件摘要了' })).toBeVisible();
    expect(sent).toHaveLength(1);
    await page.user.click(screen.getByRole('button', { name: '登录' }));
    expect(page.router.state.location.search).toContain('dialog=sign-in');
  });

  it('lets members switch the mails on again', async () => {
    const account = startSession({ digest: 'off' });
    take('post', PATH, 204);
    const changed = take('patch', '/users/me', 200, { ...account, digest: 'daily' });
    const page = await open();
    await page.user.click(screen.getByRole('button', { name: '不再接收' }));
    await page.user.click(await screen.findByRole('button', { name: '为 林黛玉 重新开启' }));
    expect(await screen.findByRole('heading', { name: '邮件摘要已重新开启' })).toBeVisible();
    expect(changed).toEqual([{ digest: 'daily' }]);
    expect(session.getState().user?.digest).toBe('daily');
  });

  it('says so when the link was cut short', async () => {
    await open('');
    expect(screen.getByRole('heading', { name: '这个链接不完整' })).toBeVisible();
  });

  it('says so when the server cannot read the link, and says why otherwise', async () => {
    refuseWriting('post', PATH, 429, { code: 'too-many-requests', detail: '请求太频繁。' });
    const page = await open();
    await page.user.click(screen.getByRole('button', { name: '不再接收' }));
    expect(await screen.findByText('请求太频繁。')).toBeVisible();
    refuseWriting('post', PATH, 400, { code: 'invalid-query', detail: '查询参数有误。' });
    await page.user.click(screen.getByRole('button', { name: '不再接收' }));
    expect(await screen.findByRole('heading', { name: '这个链接不完整' })).toBeVisible();
  });
});
