import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { axe } from 'jest-axe';
import { pageGuard } from '../../../lib/page-guard';
import { startSession } from '../../../testing/accounts';
import { registryAttribute } from '../../../testing/attributes';
import { searchItem } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, refuseWriting, server, take } from '../../../testing/server';
import { NewEntryPage } from './new-entry-page';

const snack = { slug: 'snack', names: { zh: '小吃', en: 'Snack' }, count: 3, version: 1 };
const taste = registryAttribute({ key: 'taste', names: { zh: '口味', en: 'Taste' }, group: 'taste' });
const created = { id: 'e1', slug: '豆花', title: '豆花', aliases: [], attributes: [], version: 1 };

beforeEach(() => {
  sessionStorage.clear();
  answer('/types', { items: [snack], nextCursor: null });
  answer('/types/snack', { ...snack, template: [taste] });
  answer('/suggestions', { items: [], nextCursor: null });
  answer('/attributes', { items: [], nextCursor: null });
});

const show = (search = '') =>
  renderPage(<NewEntryPage />, {
    at: `/new${search}`,
    path: '/new',
    routes: [
      { path: '/entries/:slug', element: <p>the entry</p> },
      { path: '/', element: <p>home</p> },
    ],
  });
type Page = Awaited<ReturnType<typeof show>>;

const title = () => screen.getByRole('textbox', { name: '名称' });
const create = () => screen.getByRole('button', { name: '创建词条' });

async function write({ user }: Page, name = '豆花'): Promise<void> {
  await user.type(title(), name);
  await user.type(screen.getByRole('combobox', { name: '类型' }), '小吃');
}

describe('creating an entry', () => {
  it('offers what is usual for the type and sends it with what the writer adds', async () => {
    startSession();
    const sent = take('post', '/entries', 201, created);
    const page = await show();
    await write(page);
    await page.user.type(await screen.findByRole('textbox', { name: '口味' }), '甜');
    await page.user.click(screen.getByRole('button', { name: '添加属性' }));
    const name = screen.getByRole('combobox', { name: '属性名' });
    expect(name).toHaveFocus();
    await page.user.type(name, '产地');
    await page.user.type(screen.getByRole('textbox', { name: '值' }), '扬州');
    expect(await axe(page.container)).toHaveNoViolations();
    await page.user.click(create());

    expect(await screen.findByText('the entry')).toBeInTheDocument();
    expect(sent).toEqual([
      expect.objectContaining({
        title: '豆花',
        type: '小吃',
        attributes: [
          { key: 'taste', value: { text: '甜' }, sources: [] },
          { name: '产地', kind: 'text', value: { text: '扬州' }, sources: [] },
        ],
      }),
    ]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('begins with the title of the link', async () => {
    await show('?title=火星');
    expect(title()).toHaveValue('火星');
  });

  it('points out an entry that has the name already', async () => {
    answer('/suggestions', { items: [searchItem({ title: '豆腐花', aliases: ['豆花'] })], nextCursor: null });
    const page = await show();
    await page.user.type(title(), '豆花');
    expect(await screen.findByText(/已有词条「豆腐花」/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '打开它' })).toHaveAttribute(
      'href',
      '/entries/%E8%B1%86%E8%85%90%E8%8A%B1',
    );
  });

  it('leads to the entry that was faster', async () => {
    startSession();
    server.use(
      http.post('*/api/v1/entries', () =>
        HttpResponse.json(
          { code: 'entry-exists', detail: '已有。', existing: searchItem({ title: '豆腐花' }) },
          { status: 409 },
        ),
      ),
    );
    const page = await show();
    await write(page);
    await page.user.click(create());
    expect(await screen.findByText(/已有词条「豆腐花」/)).toBeInTheDocument();
  });

  it('says at its field what is missing, before anything is sent', async () => {
    startSession();
    const page = await show();
    await page.user.click(create());
    await waitFor(() => expect(title()).toHaveFocus());
    expect(title()).toBeInvalid();
    expect(screen.getByRole('combobox', { name: '类型' })).toBeInvalid();
  });

  it('says at its field what the server finds wrong', async () => {
    startSession();
    refuseWriting('post', '/entries', 422, {
      code: 'invalid-body',
      detail: '有错。',
      errors: [{ pointer: '/attributes/0/value', code: 'x', detail: '口味不能是这个。' }],
    });
    const page = await show();
    await write(page);
    const field = await screen.findByRole('textbox', { name: '口味' });
    await page.user.type(field, '甜');
    await page.user.click(create());
    expect(await screen.findByText('口味不能是这个。')).toBeInTheDocument();
    await waitFor(() => expect(field).toHaveFocus());
  });

  it('sends the same request with the same key where the answer was lost, and another one with another', async () => {
    startSession();
    const keys: (string | null)[] = [];
    server.use(
      http.post('*/api/v1/entries', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return HttpResponse.error();
      }),
    );
    const page = await show();
    await write(page);
    await page.user.click(create());
    await screen.findByRole('alert');
    await page.user.click(create());
    await waitFor(() => expect(keys).toHaveLength(2));
    await page.user.type(title(), '儿');
    await page.user.click(create());
    await waitFor(() => expect(keys).toHaveLength(3));
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('sends a double click once', async () => {
    startSession();
    const sent = take('post', '/entries', 201, created);
    const page = await show();
    await write(page);
    act(() => {
      create().click();
      create().click();
    });
    expect(await screen.findByText('the entry')).toBeInTheDocument();
    expect(sent).toHaveLength(1);
  });

  it('does not send on Enter in one of its many fields', async () => {
    startSession();
    const sent = take('post', '/entries', 201, created);
    const page = await show();
    await write(page);
    await page.user.type(title(), '{Enter}');
    expect(sent).toEqual([]);
  });
});

describe('a new entry that is not sent yet', () => {
  it('is there again after a reload', async () => {
    const page = await show();
    await write(page);
    page.unmount();
    await show();
    expect(title()).toHaveValue('豆花');
    expect(screen.getByRole('combobox', { name: '类型' })).toHaveValue('小吃');
  });

  it('is not left without a question, which keeps it or gives it up', async () => {
    const page = await show();
    expect(pageGuard()).toBeNull();
    await write(page);
    const goOn = jest.fn();
    pageGuard()?.(goOn);
    const question = await screen.findByRole('alertdialog', { name: '填写的内容还没有保存。' });
    await page.user.click(within(question).getByRole('button', { name: '继续填写' }));
    expect(goOn).not.toHaveBeenCalled();

    pageGuard()?.(goOn);
    await page.user.click(await screen.findByRole('button', { name: '放弃' }));
    expect(goOn).toHaveBeenCalled();
    expect(sessionStorage).toHaveLength(0);
    page.unmount();
    expect(pageGuard()).toBeNull();
  });

  it('waits while a visitor signs in, and is created then', async () => {
    const sent = take('post', '/entries', 201, created);
    const page = await show();
    expect(screen.getByText(/登录后才能创建/)).toBeInTheDocument();
    await write(page);
    await page.user.click(create());
    expect(page.router.state.location.search).toBe('?dialog=sign-in');
    expect(sent).toEqual([]);

    startSession();
    expect(await screen.findByText('the entry')).toBeInTheDocument();
    expect(sent).toHaveLength(1);
  });
});
