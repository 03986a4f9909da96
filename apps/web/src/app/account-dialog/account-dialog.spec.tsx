import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { session } from '../../lib/session/own-session';
import { ownAccount, signedInAs } from '../../testing/accounts';
import { type RenderedPage, renderPage } from '../../testing/render';
import { answer, refuseWriting, take } from '../../testing/server';
import { Frame } from '../frame/frame';

beforeEach(() => answer('/site', { name: 'pkyx', logo: null, homePicture: null, announcement: null }));
afterEach(() => sessionStorage.clear());

const openPage = (at = '/about?x=1') =>
  renderPage(<Frame />, { at, path: '/', children: [{ path: '*', element: <input aria-label="draft" /> }] });

async function openSignIn(): Promise<RenderedPage> {
  const page = await openPage();
  await page.user.type(screen.getByLabelText('draft'), 'half a sentence');
  await page.user.click(screen.getByRole('button', { name: '登录' }));
  await screen.findByRole('dialog', { name: '登录' });
  return page;
}

const inDialog = () => within(screen.getByRole('dialog'));
const dialogGone = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

describe('signing in', () => {
  it('opens over the page, and leads back to what one was doing', async () => {
    const sent = take('post', '/auth/sessions', 201, signedInAs(ownAccount({ username: '黛玉' })));
    const page = await openSignIn();
    await waitFor(() => expect(inDialog().getByLabelText('邮箱或用户名')).toHaveFocus());
    expect(page.router.state.location.search).toBe('?x=1&dialog=sign-in');
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();

    await page.user.keyboard('daiyu@example.org{Tab}a:b 甜');
    await page.user.keyboard('{Enter}');

    expect(await screen.findByRole('button', { name: '黛玉 的菜单' })).toBeInTheDocument();
    await dialogGone();
    expect(sent).toEqual([{ identifier: 'daiyu@example.org', password: 'a:b 甜' }]);
    expect(page.router.state.location.search).toBe('?x=1');
    expect(screen.getByLabelText('draft')).toHaveValue('half a sentence');
  });

  it('says in the server’s words that it failed, and keeps what was typed', async () => {
    refuseWriting('post', '/auth/sessions', 401, { code: 'credentials-wrong', detail: '用户名或密码不对。' });
    const page = await openSignIn();
    await page.user.type(inDialog().getByLabelText('邮箱或用户名'), 'lin');
    await page.user.type(inDialog().getByLabelText('密码'), 'wrong');
    await page.user.click(inDialog().getByRole('button', { name: '登录' }));

    expect(await inDialog().findByRole('alert')).toHaveTextContent('用户名或密码不对。');
    expect(inDialog().getByLabelText('邮箱或用户名')).toHaveValue('lin');
    expect(session.getState().status).toBe('anonymous');
  });

  it('closes on Escape and gives the focus back', async () => {
    const page = await openSignIn();
    await page.user.keyboard('{Escape}');
    await dialogGone();
    await waitFor(() => expect(screen.getByRole('button', { name: '登录' })).toHaveFocus());
    expect(page.router.state.location.search).toBe('?x=1');
  });

  it('asks before it throws away what was typed', async () => {
    const page = await openSignIn();
    await page.user.type(inDialog().getByLabelText('邮箱或用户名'), 'lin');
    await page.user.keyboard('{Escape}');
    await page.user.click(await inDialog().findByRole('button', { name: '继续填写' }));
    expect(inDialog().getByLabelText('邮箱或用户名')).toHaveValue('lin');

    await page.user.keyboard('{Escape}');
    await page.user.click(await inDialog().findByRole('button', { name: '放弃' }));
    await dialogGone();
  });

  it('asks for both fields before it asks the server', async () => {
    const page = await openSignIn();
    await page.user.click(inDialog().getByRole('button', { name: '登录' }));
    expect(await inDialog().findByText('请填写邮箱或用户名。')).toBeInTheDocument();
    expect(inDialog().getByText('请填写密码。')).toBeInTheDocument();
  });

  it('has nothing to ask of who is signed in already', async () => {
    session.begin(signedInAs(ownAccount()));
    const page = await openPage('/about?dialog=sign-in');
    await waitFor(() => expect(page.router.state.location.search).toBe(''));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('registering', () => {
  const receipt = { registration: 'r1', expiresAt: '2026-01-02T03:14:05Z' };
  const pending = (delivery: string) => answer('/users/registrations/r1', { ...receipt, delivery });

  async function fillIn(page: RenderedPage, email = 'daiyu@example.org') {
    await screen.findByRole('dialog', { name: '注册' });
    await page.user.type(inDialog().getByLabelText('邮箱'), email);
    await page.user.type(inDialog().getByLabelText('用户名'), '黛玉');
    await page.user.type(inDialog().getByLabelText('密码'), '甜豆腐脑还是咸的');
    await page.user.type(inDialog().getByLabelText('再输一遍密码'), '甜豆腐脑还是咸的');
    await page.user.click(inDialog().getByRole('button', { name: '注册' }));
  }

  it('takes the place of the sign-in, then tells to look for the mail', async () => {
    pending('sent');
    const sent = take('post', '/users', 202, receipt);
    const page = await openSignIn();
    await page.user.click(inDialog().getByRole('button', { name: '注册' }));
    await fillIn(page);

    expect(await inDialog().findByRole('heading', { name: '去邮箱看看' })).toHaveFocus();
    expect(inDialog().getByText(/daiyu@example.org/)).toBeInTheDocument();
    expect(sent).toEqual([
      { email: 'daiyu@example.org', username: '黛玉', password: '甜豆腐脑还是咸的', locale: 'zh' },
    ]);
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
  });

  it('shows the server’s faults at their fields', async () => {
    const detail = '这个用户名已经有人用了。';
    refuseWriting('post', '/users', 409, {
      code: 'username-taken',
      detail,
      errors: [{ pointer: '/username', code: 'username-taken', detail }],
    });
    const page = await openPage('/?dialog=register');
    await fillIn(page);

    await waitFor(() => expect(inDialog().getByLabelText('用户名')).toHaveAccessibleDescription(/已经有人用了/));
    expect(inDialog().getByLabelText('用户名')).toHaveFocus();
    expect(inDialog().queryByRole('alert')).not.toBeInTheDocument();
  });

  it('tells what is wrong with the fields before it asks the server', async () => {
    const page = await openPage('/?dialog=register');
    await fillIn(page, 'daiyu');
    expect(await inDialog().findByText('这不是有效的邮箱地址。')).toBeInTheDocument();

    await page.user.clear(inDialog().getByLabelText('密码'));
    await page.user.type(inDialog().getByLabelText('密码'), '1234');
    expect(inDialog().getByText('较弱')).toBeInTheDocument();
    await page.user.click(inDialog().getByRole('button', { name: '注册' }));
    expect(await inDialog().findByText('密码至少 8 个字符。')).toBeInTheDocument();
    expect(inDialog().getByText('两次输入的密码不一样。')).toBeInTheDocument();
  });

  it('sends the mail again, and says so or why not', async () => {
    pending('sent');
    take('post', '/users', 202, receipt);
    const again = take('post', '/users/registrations/r1/mails', 202, receipt);
    const page = await openPage('/?dialog=register');
    await fillIn(page);

    await page.user.click(await inDialog().findByRole('button', { name: '重新发送' }));
    expect(await inDialog().findByText(/又发了一封/)).toBeInTheDocument();
    expect(again).toHaveLength(1);

    const detail = '这个邮箱一小时内已经收到三封邮件，请稍后再试。';
    refuseWriting('post', '/users/registrations/r1/mails', 429, { code: 'too-many-mails', detail });
    await page.user.click(inDialog().getByRole('button', { name: '重新发送' }));
    expect(await inDialog().findByText(detail)).toBeInTheDocument();
  });

  it('offers to mend an address to which nothing could be delivered', async () => {
    pending('failed');
    take('post', '/users', 202, receipt);
    const mended = take('put', '/users/registrations/r1/email', 202, receipt);
    const page = await openPage('/?dialog=register');
    await fillIn(page, 'daiyu@example.ogr');

    expect(await inDialog().findByText(/没能送达/)).toBeInTheDocument();
    pending('sent');
    const field = inDialog().getByLabelText('正确的邮箱');
    await page.user.clear(field);
    await page.user.type(field, 'daiyu@example.org');
    await page.user.click(inDialog().getByRole('button', { name: '发到这里' }));

    expect(await inDialog().findByRole('button', { name: '重新发送' })).toBeInTheDocument();
    expect(inDialog().getByText(/daiyu@example.org/)).toBeInTheDocument();
    expect(mended).toEqual([{ email: 'daiyu@example.org' }]);
  });

  it('finds its way back to the mail after a reload', async () => {
    pending('sent');
    take('post', '/users', 202, receipt);
    const page = await openPage('/?dialog=register');
    await fillIn(page);
    await inDialog().findByRole('heading', { name: '去邮箱看看' });
    page.unmount();

    await openPage('/?dialog=register');
    expect(await screen.findByRole('heading', { name: '去邮箱看看' })).toBeInTheDocument();
  });
});

describe('signing out', () => {
  it('ends the session on the server, then on the page', async () => {
    const ended = take('delete', '/auth/sessions/current', 204);
    session.begin(signedInAs(ownAccount({ username: '黛玉' })));
    const page = await openPage();
    await page.user.click(await screen.findByRole('button', { name: '黛玉 的菜单' }));
    await page.user.click(await screen.findByRole('menuitem', { name: '退出登录' }));
    expect(await screen.findByRole('button', { name: '登录' })).toBeInTheDocument();
    expect(ended).toHaveLength(1);
  });

  it('stays signed in where the server could not be told', async () => {
    refuseWriting('delete', '/auth/sessions/current', 503, { code: 'unavailable', detail: '' });
    session.begin(signedInAs(ownAccount({ username: '黛玉' })));
    const page = await openPage();
    await page.user.click(await screen.findByRole('button', { name: '黛玉 的菜单' }));
    await page.user.click(await screen.findByRole('menuitem', { name: '退出登录' }));
    await waitFor(() => expect(screen.queryByRole('menuitem')).not.toBeInTheDocument());
    expect(session.getState().status).toBe('signed-in');
  });
});
