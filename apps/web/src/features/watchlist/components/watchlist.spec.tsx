import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { session } from '../../../lib/session/own-session';
import { startSession } from '../../../testing/accounts';
import { china, entrySummary } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, refuseWriting, take } from '../../../testing/server';
import { PlainToasts } from '../../../testing/toasts';
import { WatchButton } from './watch-button';
import { Watchlist } from './watchlist';

const WATCH = '/entries/:slug/watch';
const since = { watching: true, watchedAt: '2026-01-02T03:04:05Z' };
const watched = (title: string) => ({ ...entrySummary({ title }), watchedAt: since.watchedAt });
const withToasts = (element: React.ReactNode) => (
  <>
    {element}
    <PlainToasts />
  </>
);

describe('the button to watch an entry', () => {
  it('asks who is not signed in to sign in', async () => {
    const page = await renderPage(<WatchButton entry={china} />);
    await page.user.click(screen.getByRole('button', { name: '关注' }));
    expect(page.router.state.location.search).toBe('?dialog=sign-in');
  });

  it('begins to watch, and takes it back', async () => {
    startSession();
    answer(WATCH, { watching: false, watchedAt: null });
    take('put', WATCH, 200, since);
    const ended = take('delete', WATCH, 204);
    const page = await renderPage(withToasts(<WatchButton entry={china} />));
    await waitFor(() => expect(screen.getByRole('button', { name: '关注' })).toBeEnabled());
    await page.user.click(screen.getByRole('button', { name: '关注' }));
    expect(await screen.findByRole('button', { name: '取消关注' })).toBeEnabled();
    expect(await screen.findByText(/已关注「中国」/)).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByRole('button', { name: '关注' })).toBeVisible();
    expect(ended).toHaveLength(1);
  });

  it('says why it could not', async () => {
    startSession();
    answer(WATCH, { watching: false, watchedAt: null });
    refuseWriting('put', WATCH, 422, { code: 'too-many-watches', detail: '最多关注 2000 个词条。' });
    const page = await renderPage(withToasts(<WatchButton entry={china} />));
    await waitFor(() => expect(screen.getByRole('button', { name: '关注' })).toBeEnabled());
    await page.user.click(screen.getByRole('button', { name: '关注' }));
    expect(await screen.findByText('最多关注 2000 个词条。')).toBeVisible();
  });
});

describe('the watchlist', () => {
  it('lists what one watches, and lets one end it and take that back', async () => {
    startSession();
    answer('/users/me/watches', { items: [watched('中国'), watched('美国')], nextCursor: null });
    take('delete', WATCH, 204);
    const again = take('put', WATCH, 200, since);
    const page = await renderPage(withToasts(<Watchlist />));
    expect(await screen.findByRole('link', { name: '中国' })).toHaveAttribute('href', '/entries/%E4%B8%AD%E5%9B%BD');
    expect(await axe(page.container)).toHaveNoViolations();
    answer('/users/me/watches', { items: [watched('美国')], nextCursor: null });
    await page.user.click(screen.getByRole('button', { name: '取消关注「中国」' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: '中国' })).toBeNull());
    await page.user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(again).toHaveLength(1));
  });

  it('says how to begin when it is empty', async () => {
    startSession();
    answer('/users/me/watches', { items: [], nextCursor: null });
    await renderPage(<Watchlist />);
    expect(await screen.findByText('还没有关注词条')).toBeVisible();
  });

  it('changes at once how often mails come', async () => {
    const account = startSession({ digest: 'daily' });
    answer('/users/me/watches', { items: [], nextCursor: null });
    const sent = take('patch', '/users/me', 200, { ...account, digest: 'weekly' });
    const page = await renderPage(<Watchlist />);
    const setting = screen.getByLabelText('多久一封');
    expect(setting).toHaveValue('daily');
    await page.user.selectOptions(setting, 'weekly');
    await waitFor(() => expect(session.getState().user?.digest).toBe('weekly'));
    expect(sent).toEqual([{ digest: 'weekly' }]);
    expect(setting).toHaveValue('weekly');
  });
});
