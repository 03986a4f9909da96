import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { session } from '../../../lib/session/own-session';
import { ownAccount, startSession } from '../../../testing/accounts';
import { renderPage } from '../../../testing/render';
import { answer, refuseWriting, take } from '../../../testing/server';
import { AccountPage } from './account-page';

const open = () => renderPage(<AccountPage watchlist={null} proposals={null} />, { at: '/account' });

describe('the account page', () => {
  it('asks who is not signed in to sign in', async () => {
    const page = await open();
    await page.user.click(screen.getByRole('button', { name: '登录' }));
    expect(page.router.state.location.search).toBe('?dialog=sign-in');
  });

  it('changes the profile, as the server has it', async () => {
    const account = startSession({ place: '苏州', introduction: '旧的' });
    answer('/users/me', account);
    const sent = take('patch', '/users/me', 200, { ...account, place: '京城', introduction: null });
    const page = await open();

    const place = await screen.findByLabelText('所在地');
    expect(place).toHaveValue('苏州');
    expect(await axe(page.container)).toHaveNoViolations();
    await page.user.clear(place);
    await page.user.type(place, '京城');
    await page.user.clear(screen.getByLabelText('自我介绍'));
    await page.user.click(screen.getByRole('button', { name: '保存资料' }));

    await waitFor(() => expect(session.getState().user?.place).toBe('京城'));
    expect(sent).toEqual([{ place: '京城', website: '', introduction: '', locale: 'zh' }]);
  });

  it('shows the server’s fault at its field', async () => {
    answer('/users/me', startSession());
    refuseWriting('patch', '/users/me', 422, {
      code: 'url-invalid',
      detail: '这不是网址。',
      errors: [{ pointer: '/website', code: 'url-invalid', detail: '这不是网址。' }],
    });
    const page = await open();
    await page.user.type(await screen.findByLabelText('网站'), 'nowhere');
    await page.user.click(screen.getByRole('button', { name: '保存资料' }));
    await waitFor(() => expect(screen.getByLabelText('网站')).toHaveAccessibleDescription('这不是网址。'));
  });

  it('tells a blocked member why and until when', async () => {
    answer('/users/me', startSession({ block: { reason: '广告', until: '2099-01-01T00:00:00Z' } }));
    await open();
    expect(await screen.findByText(/到 2099年1月1日 为止不能修改内容。原因：广告/)).toBeInTheDocument();
  });
});

describe('the avatar', () => {
  const drawn: unknown[][] = [];
  beforeEach(() => {
    drawn.length = 0;
    Object.assign(globalThis, { createImageBitmap: () => Promise.resolve({ width: 400, height: 200 }) });
    jest
      .spyOn(HTMLCanvasElement.prototype, 'getContext')
      .mockReturnValue({ drawImage: (...parts: unknown[]) => drawn.push(parts) } as never);
    jest
      .spyOn(HTMLCanvasElement.prototype, 'toBlob')
      .mockImplementation((done) => done(new Blob(['picture'], { type: 'image/png' })));
  });
  afterEach(() => jest.restoreAllMocks());

  async function choose(page: Awaited<ReturnType<typeof open>>) {
    const input = page.container.querySelector<HTMLInputElement>('input[type=file]');
    await page.user.upload(input!, new File(['x'], 'me.png', { type: 'image/png' }));
    return within(await screen.findByRole('dialog', { name: '裁剪头像' }));
  }

  it('is cut from a picture by keys and slider, and uploaded', async () => {
    answer('/users/me', startSession());
    const sent = take('put', '/users/me/avatar', 200, { avatar: ownAccount().avatar });
    const page = await open();
    await screen.findByLabelText('所在地');
    const dialog = await choose(page);

    const square = await dialog.findByRole('application', { name: '头像的裁剪范围' });
    await waitFor(() => expect(drawn.at(-1)?.slice(1, 5)).toEqual([100, 0, 200, 200]));
    square.focus();
    await page.user.keyboard('{ArrowRight}');
    expect(drawn.at(-1)?.slice(1, 5)).toEqual([108, 0, 200, 200]);
    fireEvent.change(dialog.getByLabelText('缩放'), { target: { value: '2' } });
    expect(drawn.at(-1)?.slice(1, 5)).toEqual([158, 50, 100, 100]);
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();

    await page.user.click(dialog.getByRole('button', { name: '用作头像' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect((sent[0] as FormData).get('file')).toMatchObject({ type: 'image/png' });
  });

  it('says so when the browser cannot read the file', async () => {
    Object.assign(globalThis, { createImageBitmap: () => Promise.reject(new DOMException('no')) });
    answer('/users/me', startSession());
    const page = await open();
    await screen.findByLabelText('所在地');
    expect(await (await choose(page)).findByText(/读不了这个文件/)).toBeInTheDocument();
  });

  it('can be removed where there is one of one’s own', async () => {
    const own = ownAccount().avatar;
    const account = startSession({ avatar: { ...own, 96: '/api/v1/avatars/abc/96.webp' } });
    answer('/users/me', account);
    const removed = take('delete', '/users/me/avatar', 204);
    const page = await open();
    const remove = await screen.findByRole('button', { name: '去掉头像' });
    answer('/users/me', { ...account, avatar: own });
    await page.user.click(remove);
    await waitFor(() => expect(remove).not.toBeInTheDocument());
    expect(removed).toHaveLength(1);
  });
});
