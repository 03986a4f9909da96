import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { http, HttpResponse } from 'msw';
import { profile, startSession } from '../../../testing/accounts';
import { wholeEntry } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, server, take } from '../../../testing/server';
import { Protection } from './protection';
import { RollbackButton } from './rollback-button';

describe('protection', () => {
  it('says for whom an entry is open, to anybody', async () => {
    const entry = wholeEntry({ protection: 'established', protectedUntil: '2099-03-01T12:00:00Z' });
    const page = await renderPage(<Protection entry={entry} />);
    expect(page.container).toHaveTextContent(/仅限注册满几天的成员编辑（到 2099/);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('is changed by moderators, to the end of a day', async () => {
    startSession({ role: 'moderator' });
    const sent = take('put', '/entries/%E4%B8%AD%E5%9B%BD/protection', 200, { level: 'moderators', until: null });
    const page = await renderPage(<Protection entry={wholeEntry()} />);
    await page.user.click(screen.getByRole('button', { name: '保护' }));
    const dialog = within(await screen.findByRole('dialog', { name: '保护「中国」' }));
    await page.user.selectOptions(dialog.getByLabelText('谁可以编辑'), '只有版主和管理员');
    fireEvent.change(dialog.getByLabelText('保护到'), { target: { value: '2099-03-01' } });
    await page.user.click(dialog.getByRole('button', { name: '保存' }));
    const until = new Date('2099-03-01T23:59:59').toISOString();
    await waitFor(() => expect(sent).toEqual([{ level: 'moderators', until }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('undoing all that a member did', () => {
  const lin = profile({ username: 'lin', joinedAt: '2026-01-02T03:04:05.000Z' });

  it('is not offered to members', async () => {
    startSession();
    await renderPage(<RollbackButton profile={lin} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says beforehand how much it is, and goes on until all is done', async () => {
    startSession({ role: 'moderator' });
    answer('/admin/users/lin/rollbacks', { edits: 300, comments: 2 });
    const parts = [
      { reverted: 200, skipped: 0, comments: 2, remaining: 99 },
      { reverted: 98, skipped: 1, comments: 0, remaining: 0 },
    ];
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/admin/users/lin/rollbacks', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(parts[sent.length - 1], { status: 201 });
      }),
    );
    const page = await renderPage(<RollbackButton profile={lin} />);
    await page.user.click(screen.getByRole('button', { name: '撤销编辑…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '撤销 lin 的编辑' }));
    expect(await dialog.findByText('有 300 次编辑和 2 条评论会被撤销。')).toBeInTheDocument();
    expect(await axe(page.container)).toHaveNoViolations();
    await page.user.selectOptions(dialog.getByLabelText('时间范围'), '注册以来');
    await page.user.click(dialog.getByRole('button', { name: '全部撤销' }));
    const order = { since: lin.joinedAt, comment: '撤销破坏性编辑' };
    await waitFor(() => expect(sent).toEqual([order, order]));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});
