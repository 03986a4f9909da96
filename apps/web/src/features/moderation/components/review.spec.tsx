import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { startSession } from '../../../testing/accounts';
import { proposal } from '../../../testing/proposals';
import { renderPage } from '../../../testing/render';
import { answer, refuseWriting, take } from '../../../testing/server';
import { OwnProposals } from './own-proposals';
import { Review } from './review';

const snack = { slug: 'snack', names: { zh: '小吃', en: 'Snack' }, count: 3, version: 1, needsApproval: false };
const serve = (...items: object[]) => answer('/moderation/proposals', { items, nextCursor: null });

beforeEach(() => {
  startSession({ role: 'moderator' });
  answer('/types', { items: [snack], nextCursor: null });
});

describe('the queue of edits that wait', () => {
  it('shows each edit, old and new, with who wants it and why', async () => {
    serve(proposal({ comment: '来自菜单' }), proposal({ id: 'p2', title: '油条', entry: null, baseVersion: 0 }));
    const page = await renderPage(<Review />);
    const [first, second] = await screen.findAllByRole('listitem', { name: /豆腐脑|油条/ });
    expect(first).toHaveTextContent(/豆腐脑.*等待审核.*lin.*小吃.*来自菜单.*口味.*甜.*咸/);
    expect(second).toHaveTextContent(/油条.*新词条/);
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('is worked through by keyboard', async () => {
    serve(proposal(), proposal({ id: 'p2', title: '油条' }));
    const approvals = take('post', '/moderation/proposals/p2/approvals', 201, proposal({ id: 'p2', title: '油条' }));
    const page = await renderPage(<Review />);
    const [first, second] = (await screen.findAllByRole('listitem', { name: /豆腐脑|油条/ })) as [
      HTMLElement,
      HTMLElement,
    ];
    await page.user.click(first);
    first.focus();
    await page.user.keyboard('j');
    expect(second).toHaveFocus();
    await page.user.keyboard('a');
    await waitFor(() => expect(approvals).toHaveLength(1));
    await waitFor(() => expect(first).toHaveFocus());

    const rejections = take('post', '/moderation/proposals/p1/rejections', 201, proposal({ state: 'rejected' }));
    await page.user.keyboard('r');
    await page.user.type(await screen.findByLabelText('原因'), '没有来源{Enter}');
    await waitFor(() => expect(rejections).toEqual([{ reason: '没有来源' }]));
  });

  it('says why an edit cannot be approved', async () => {
    serve(proposal());
    refuseWriting('post', '/moderation/proposals/p1/approvals', 409, {
      code: 'proposal-conflict',
      detail: '有人在此期间修改了同样的内容。',
    });
    const page = await renderPage(<Review />);
    await page.user.click(await screen.findByRole('button', { name: '通过' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('有人在此期间修改了同样的内容。');
  });

  it('lets moderators choose the types whose edits wait', async () => {
    serve();
    const sent = take('put', '/types/snack/approval', 200, { required: true });
    const page = await renderPage(<Review />);
    expect(await screen.findByText('没有等待审核的修改。')).toBeInTheDocument();
    await page.user.click(await screen.findByRole('checkbox', { name: '小吃' }));
    await waitFor(() => expect(sent).toEqual([{ required: true }]));
  });
});

describe('one’s own edits that wait', () => {
  it('can be withdrawn, and say why they were rejected', async () => {
    const rejected = proposal({ id: 'p2', title: '油条', state: 'rejected', reason: '没有来源' });
    answer('/users/me/proposals', { items: [proposal(), rejected], nextCursor: null });
    const withdrawn = take('delete', '/users/me/proposals/p1', 204);
    const page = await renderPage(<OwnProposals />);
    const list = within(await screen.findByRole('list', { name: '我的待审核修改' }));
    expect(list.getByText('拒绝的原因：没有来源')).toBeInTheDocument();
    await page.user.click(list.getByRole('button', { name: '撤回' }));
    await waitFor(() => expect(withdrawn).toHaveLength(1));
    expect(await axe(page.container)).toHaveNoViolations();
  });
});
