import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { startSession } from '../../../testing/accounts';
import { renderPage } from '../../../testing/render';
import { refuseWriting, take } from '../../../testing/server';
import { ConfirmPage } from './confirm-page';

const open = (at = '/confirm?token=t1') => renderPage(<ConfirmPage />, { at });
const confirm = () => screen.findByRole('button', { name: '确认' });

describe('the page behind the link of a mail', () => {
  it('confirms when a person says so, once, and leads to signing in', async () => {
    const sent = take('post', '/users/confirmations', 201, { confirmed: 'account', username: '黛玉' });
    const page = await open();
    expect(await axe(page.container)).toHaveNoViolations();
    expect(sent).toEqual([]);

    await page.user.dblClick(await confirm());
    expect(await screen.findByRole('heading', { name: '欢迎你，黛玉' })).toBeInTheDocument();
    expect(sent).toEqual([{ token: 't1' }]);

    await page.user.click(screen.getByRole('link', { name: '登录' }));
    expect(page.router.state.location.search).toBe('?dialog=sign-in');
    expect(page.router.state.location.state).toEqual({ username: '黛玉' });
  });

  it('tells of a changed address, and needs no session for it', async () => {
    take('post', '/users/confirmations', 201, { confirmed: 'address', username: '黛玉' });
    startSession();
    const page = await open();
    await page.user.click(await confirm());
    expect(await screen.findByRole('heading', { name: '新邮箱已生效' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '去账号设置' })).toHaveAttribute('href', '/account');
  });

  it('sends another mail where the link has expired', async () => {
    refuseWriting('post', '/users/confirmations', 422, { code: 'token-expired', detail: '', registration: 'r1' });
    const again = take('post', '/users/registrations/r1/mails', 202, { registration: 'r1', expiresAt: '' });
    const page = await open();
    await page.user.click(await confirm());
    await page.user.click(await screen.findByRole('button', { name: '重新发送' }));
    expect(await screen.findByText(/又发了一封/)).toBeInTheDocument();
    expect(again).toHaveLength(1);
  });

  it('sends members back to their account where the link to a new address has expired', async () => {
    refuseWriting('post', '/users/confirmations', 422, { code: 'token-expired', detail: '' });
    const page = await open();
    await page.user.click(await confirm());
    expect(await screen.findByRole('link', { name: '去账号设置' })).toHaveAttribute(
      'href',
      '/account?section=security',
    );
  });

  it('says what to do with a link that does not work', async () => {
    refuseWriting('post', '/users/confirmations', 422, { code: 'token-invalid', detail: '' });
    const page = await open();
    await page.user.click(await confirm());
    expect(await screen.findByRole('heading', { name: '这个链接用不了' })).toBeInTheDocument();
  });

  it('says so at once where the link was cut off', async () => {
    await open('/confirm');
    expect(screen.getByRole('heading', { name: '这个链接用不了' })).toBeInTheDocument();
  });

  it('can be tried again where the server was away', async () => {
    refuseWriting('post', '/users/confirmations', 503, { code: 'unavailable', detail: '服务暂时不可用，请稍后再试。' });
    const page = await open();
    await page.user.click(await confirm());
    expect(await screen.findByText('服务暂时不可用，请稍后再试。')).toBeInTheDocument();
    take('post', '/users/confirmations', 201, { confirmed: 'account', username: '黛玉' });
    await page.user.click(await confirm());
    expect(await screen.findByRole('heading', { name: '欢迎你，黛玉' })).toBeInTheDocument();
  });
});
