import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { session } from '../../../lib/session/own-session';
import { startSession } from '../../../testing/accounts';
import { renderPage } from '../../../testing/render';
import { refuseWriting, take } from '../../../testing/server';
import { ResetPage } from './reset-page';

describe('a forgotten password', () => {
  it('is asked for by address, and the answer gives nothing away', async () => {
    const sent = take('post', '/auth/password-resets', 202);
    const page = await renderPage(<ResetPage />, { at: '/reset' });
    expect(await axe(page.container)).toHaveNoViolations();
    await page.user.type(screen.getByLabelText('邮箱'), 'daiyu@example.org');
    await page.user.click(screen.getByRole('button', { name: '发送链接' }));
    expect(await screen.findByText(/如果 daiyu@example.org 有账号/)).toBeInTheDocument();
    expect(sent).toEqual([{ email: 'daiyu@example.org' }]);

    await page.user.click(screen.getByRole('button', { name: '换一个邮箱' }));
    expect(screen.getByLabelText('邮箱')).toHaveValue('daiyu@example.org');
  });

  it('is replaced by a new one through the link, which signs everybody out', async () => {
    const sent = take('post', '/auth/password-resets/completions', 204);
    startSession();
    const page = await renderPage(<ResetPage />, { at: '/reset?token=t1' });
    await page.user.type(screen.getByLabelText('新密码'), '1234');
    await page.user.click(screen.getByRole('button', { name: '设置密码' }));
    expect(await screen.findByText('密码至少 8 个字符。')).toBeInTheDocument();

    await page.user.type(screen.getByLabelText('新密码'), ' 甜豆腐脑');
    await page.user.click(screen.getByRole('button', { name: '设置密码' }));
    expect(await screen.findByText(/新密码已生效/)).toBeInTheDocument();
    expect(sent).toEqual([{ token: 't1', password: '1234 甜豆腐脑' }]);
    expect(session.getState().status).toBe('anonymous');
  });

  it('needs another link where this one is over', async () => {
    refuseWriting('post', '/auth/password-resets/completions', 422, { code: 'token-expired', detail: '' });
    const page = await renderPage(<ResetPage />, { at: '/reset?token=t1' });
    await page.user.type(screen.getByLabelText('新密码'), '甜豆腐脑还是咸的');
    await page.user.click(screen.getByRole('button', { name: '设置密码' }));
    await page.user.click(await screen.findByRole('link', { name: '再要一个链接' }));
    expect(screen.getByRole('heading', { name: '重设密码' })).toBeInTheDocument();
  });

  it('says at the field that a password is too common', async () => {
    const detail = '这个密码太常见，很容易被猜到，请换一个。';
    refuseWriting('post', '/auth/password-resets/completions', 422, {
      code: 'password-common',
      detail,
      errors: [{ pointer: '/password', code: 'password-common', detail }],
    });
    const page = await renderPage(<ResetPage />, { at: '/reset?token=t1' });
    await page.user.type(screen.getByLabelText('新密码'), 'woaini1314');
    await page.user.click(screen.getByRole('button', { name: '设置密码' }));
    expect(await screen.findByText(detail)).toBeInTheDocument();
    expect(screen.getByLabelText('新密码')).toHaveAccessibleDescription(new RegExp(detail));
  });
});
