import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { startSession } from '../../../testing/accounts';
import { comment } from '../../../testing/comments';
import { renderPage } from '../../../testing/render';
import { answer, refuse, refuseWriting, take } from '../../../testing/server';
import { PlainToasts } from '../../../testing/toasts';
import { Discussion } from './discussion';

const PATH = '/entries/tofu/comments';
const list = (...items: ReturnType<typeof comment>[]) => answer(PATH, { items, nextCursor: null });
const open = () =>
  renderPage(
    <>
      <Discussion slug="tofu" />
      <PlainToasts />
    </>,
  );

const first = comment({ id: 'c1', author: '宝玉', text: '甜的 <b>好吃</b>\nhttps://example.org/' });
const reply = comment({ id: 'c2', replyTo: 'c1', text: '咸的好吃。' });

describe('the discussion of an entry', () => {
  it('shows comments with their replies below, as plain text', async () => {
    list(first, reply);
    const page = await open();
    const replies = await screen.findByRole('list', { name: '回复' });
    expect(within(replies).getByText('咸的好吃。')).toBeVisible();
    expect(screen.getByText(/甜的 <b>好吃<\/b>/)).toHaveTextContent('https://example.org/');
    expect(screen.queryByRole('link', { name: /example/ })).toBeNull();
    expect(screen.getByRole('link', { name: '宝玉' })).toHaveAttribute('href', '/users/%E5%AE%9D%E7%8E%89');
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('says when there is nothing, and offers readers to sign in', async () => {
    list();
    const page = await open();
    expect(await screen.findByText(/还没有人说什么/)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    await page.user.click(screen.getByRole('button', { name: '登录' }));
    expect(page.router.state.location.search).toBe('?dialog=sign-in');
  });

  it('can be asked for again when it did not load', async () => {
    refuse(PATH, 503, { code: 'unavailable', detail: '稍后再试。' });
    const page = await open();
    const again = await screen.findByRole('button', { name: '再试一次' });
    list(first);
    await page.user.click(again);
    expect(await screen.findByText(/甜的/)).toBeVisible();
  });

  it('leaves the place of a deleted comment, and the name of a deleted member open', async () => {
    list(comment({ id: 'c1', author: null, text: null }), comment({ id: 'c2', replyTo: 'c1', author: null }));
    await open();
    expect(await screen.findByText('这条评论已删除。')).toBeVisible();
    expect(screen.getByText('已注销的用户')).toBeVisible();
  });
});

describe('a member', () => {
  it('says something, which is there at once', async () => {
    startSession();
    list(first);
    const sent = take('post', PATH, 201, comment({ id: 'c9', text: '新的' }));
    const page = await open();
    await page.user.click(await screen.findByRole('button', { name: '发表评论' }));
    expect(screen.getByLabelText('说点什么')).toHaveAccessibleDescription(/请先写点什么。/);
    await page.user.type(screen.getByLabelText('说点什么'), '新的{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('article', { name: '林黛玉 的评论' })).toHaveTextContent('新的');
    expect(sent).toEqual([{ text: '新的', replyTo: null }]);
    expect(screen.getByLabelText('说点什么')).toHaveValue('');
    expect(screen.getByLabelText('说点什么')).toHaveFocus();
  });

  it('answers a comment, not a reply', async () => {
    startSession();
    list(first, reply);
    const sent = take('post', PATH, 201, comment({ id: 'c9', replyTo: 'c1', text: '都好吃' }));
    const page = await open();
    const buttons = await screen.findAllByRole('button', { name: /^回复/ });
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(['回复 宝玉']);
    await page.user.click(screen.getByRole('button', { name: '回复 宝玉' }));
    const field = screen.getByRole('textbox', { name: '回复 宝玉' });
    expect(field).toHaveFocus();
    await page.user.type(field, '都好吃');
    await page.user.click(screen.getByRole('button', { name: '回复' }));
    expect(await within(screen.getByRole('list', { name: '回复' })).findByText('都好吃')).toBeVisible();
    expect(sent).toEqual([{ text: '都好吃', replyTo: 'c1' }]);
  });

  it('mends their own comment, and is told when another tab was faster', async () => {
    startSession();
    list(comment({ id: 'c1', text: '错字' }));
    const stale = { code: 'stale', detail: '内容在此期间被别人修改了。' };
    refuseWriting('patch', `${PATH}/c1`, 412, { ...stale, current: comment({ id: 'c1', version: 2 }) } as never);
    const page = await open();
    await page.user.click(await screen.findByRole('button', { name: '编辑' }));
    const field = screen.getByLabelText('编辑评论');
    expect(field).toHaveValue('错字');
    await page.user.clear(field);
    await page.user.type(field, '改好了');
    await page.user.click(screen.getByRole('button', { name: '保存评论' }));
    expect(await screen.findByText(stale.detail)).toBeVisible();
    take(
      'patch',
      `${PATH}/c1`,
      200,
      comment({ id: 'c1', text: '改好了', version: 3, editedAt: '2026-01-03T00:00:00Z' }),
    );
    await page.user.click(screen.getByRole('button', { name: '保存评论' }));
    expect(await screen.findByText('已编辑')).toBeVisible();
    expect(screen.getByRole('article', { name: '林黛玉 的评论' })).toHaveFocus();
  });

  it('deletes their own comment and takes that back; those of others are not theirs', async () => {
    startSession();
    list(comment({ id: 'c1' }), comment({ id: 'c2', author: '宝玉' }));
    take('delete', `${PATH}/c1`, 204);
    const restored = take('post', `${PATH}/c1/restorations`, 201, comment({ id: 'c1' }));
    const page = await open();
    expect(await screen.findAllByRole('button', { name: /^删除/ })).toHaveLength(1);
    list(comment({ id: 'c2', author: '宝玉' }));
    await page.user.click(screen.getByRole('button', { name: '删除 林黛玉 的评论' }));
    await waitFor(() => expect(screen.queryByRole('article', { name: '林黛玉 的评论' })).toBeNull());
    expect(screen.getByRole('heading', { name: '讨论' })).toHaveFocus();
    list(comment({ id: 'c1' }), comment({ id: 'c2', author: '宝玉' }));
    await page.user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(await screen.findByRole('article', { name: '林黛玉 的评论' })).toBeVisible();
    expect(restored).toHaveLength(1);
  });

  it('may delete any comment as a moderator, and none when blocked', async () => {
    const user = startSession({ role: 'moderator' });
    list(first);
    const page = await open();
    expect(await screen.findByRole('button', { name: '删除 宝玉 的评论' })).toBeVisible();
    page.unmount();
    startSession({ ...user, block: { reason: '广告', until: null } });
    await open();
    expect(await screen.findByText('你的账号现在不能参与讨论：广告')).toBeVisible();
    expect(screen.queryByRole('button', { name: /删除|回复/ })).toBeNull();
  });
});
