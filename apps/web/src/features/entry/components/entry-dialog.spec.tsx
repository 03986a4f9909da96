import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { http, HttpResponse } from 'msw';
import type { Entry } from '../../../lib/api-types';
import { startSession } from '../../../testing/accounts';
import { wholeEntry } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, refuse, refuseWriting, server, take } from '../../../testing/server';
import { ShownToasts } from '../../../testing/shown-toasts';
import { EntryPage } from './entry-page';

const china = wholeEntry({ aliases: ['China'], version: 4 });

/** Lets the entry be read, with its tag. */
function answerEntry(current: Entry, etag: string) {
  server.use(http.get('*/api/v1/entries/:slug', () => HttpResponse.json(current, { headers: { ETag: etag } })));
}

/** Takes a change of the version with this tag; of any other it is stale. */
function takeChange(etag: string, answered: Entry, next: string): unknown[] {
  const bodies: unknown[] = [];
  server.use(
    http.patch('*/api/v1/entries/:slug', async ({ request }) => {
      if (request.headers.get('If-Match') !== etag) {
        return HttpResponse.json({ code: 'stale', detail: '' }, { status: 412 });
      }
      bodies.push(await request.json());
      return HttpResponse.json(answered, { headers: { ETag: next } });
    }),
  );
  return bodies;
}

async function openDialog() {
  startSession();
  const history = {
    path: '/entries/:slug/history',
    element: (
      <>
        <p>the history</p>
        <ShownToasts />
      </>
    ),
  };
  const page = await renderPage(
    <>
      <EntryPage />
      <ShownToasts />
    </>,
    { at: '/entries/%E4%B8%AD%E5%9B%BD', path: '/entries/:slug', routes: [history] },
  );
  await page.user.click(await screen.findByRole('button', { name: '编辑' }));
  const dialog = within(await screen.findByRole('dialog', { name: '编辑词条' }));
  const name = await dialog.findByRole('textbox', { name: '名称' });
  return { page, dialog, name };
}

beforeEach(() => {
  answerEntry(china, '"4"');
  const type = { ...china.type, version: 1, count: 2, template: [] };
  answer('/types/:slug', type);
  answer('/types', { items: [type], nextCursor: null });
  answer('/entries', { items: [], nextCursor: null });
});

describe('editing what an entry is called', () => {
  it('sends what was changed only, and undoes it', async () => {
    const { page, dialog, name } = await openDialog();
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
    const renamed = { ...china, slug: '中华', title: '中华' };
    const sent = takeChange('"4"', renamed, '"5"');
    await page.user.clear(name);
    await page.user.type(name, '中华');
    answerEntry(renamed, '"5"');
    await page.user.click(dialog.getByRole('button', { name: '保存词条' }));
    await screen.findByText('已保存词条');
    expect(sent).toEqual([{ title: '中华', comment: '' }]);
    expect(decodeURIComponent(page.router.state.location.pathname)).toBe('/entries/中华');

    const undone = takeChange('"5"', china, '"6"');
    await page.user.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('已撤销');
    expect(undone).toEqual([{ title: '中国', comment: '撤销刚才的修改' }]);
  });

  it('says what is wrong with a name, and what the server finds wrong', async () => {
    const { page, dialog, name } = await openDialog();
    await page.user.clear(name);
    await page.user.click(dialog.getByRole('button', { name: '保存词条' }));
    expect(name).toHaveAccessibleDescription(/不能为空/);

    const detail = '已经有词条「日本」了。';
    const errors = [{ pointer: '/aliases/0', code: 'title-taken', detail }];
    refuseWriting('patch', '/entries/:slug', 409, { code: 'title-taken', detail, errors });
    await page.user.type(name, '日本');
    await page.user.click(dialog.getByRole('button', { name: '保存词条' }));
    expect(await dialog.findByText(detail)).toBeInTheDocument();
  });

  it('tells what somebody else made of it meanwhile, and saves over that when asked again', async () => {
    const { page, dialog, name } = await openDialog();
    await page.user.clear(name);
    await page.user.type(name, '中华');
    answerEntry({ ...china, title: '中國', aliases: [] }, '"5"');
    const sent = takeChange('"5"', china, '"6"');
    await page.user.click(dialog.getByRole('button', { name: '保存词条' }));
    expect(await dialog.findByText(/现在是：中國、国家和地区。/)).toBeInTheDocument();
    expect(name).toHaveValue('中华');
    await page.user.click(dialog.getByRole('button', { name: '保存词条' }));
    await screen.findByText('已保存词条');
    expect(sent).toEqual([{ title: '中华', comment: '' }]);
  });
});

describe('deleting an entry', () => {
  it('asks first, leads to its history, and can be undone', async () => {
    const { page, dialog } = await openDialog();
    await page.user.click(dialog.getByRole('button', { name: '删除词条' }));
    const question = within(dialog.getByRole('alertdialog', { name: '确定删除「中国」吗？' }));
    expect(question.getByRole('button', { name: '不删除' })).toHaveFocus();
    take('delete', '/entries/:slug', 204);
    await page.user.click(question.getByRole('button', { name: '删除词条' }));
    await screen.findByText('the history');

    const restored = take('post', '/entries/:slug/revisions/4/restorations', 201, {});
    await page.user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(decodeURIComponent(page.router.state.location.pathname)).toBe('/entries/中国'));
    expect(restored).toEqual([{ comment: '撤销刚才的修改' }]);
  });
});

describe('an entry that was deleted', () => {
  it('says so and leads to its history', async () => {
    refuse('/entries/:slug', 404, { code: 'entry-deleted', detail: '' });
    await renderPage(<EntryPage />, { at: '/entries/x', path: '/entries/:slug' });
    expect(await screen.findByRole('heading', { name: '词条已被删除' })).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByRole('link', { name: '看历史' })).toHaveAttribute('href', '/entries/x/history'),
    );
  });
});
