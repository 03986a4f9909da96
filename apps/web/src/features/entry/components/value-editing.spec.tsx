import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { http, HttpResponse } from 'msw';
import type { Attribute, Entry } from '../../../lib/api-types';
import { startSession } from '../../../testing/accounts';
import { attribute, quantity, text } from '../../../testing/attributes';
import { china, wholeEntry } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, refuseWriting, server, take } from '../../../testing/server';
import { ShownToasts } from '../../../testing/shown-toasts';
import { EntryPage } from './entry-page';

const area = attribute(quantity('9706961', 'km²', 'area'));
const capital = attribute(text('北京'), { key: 'capital', names: { zh: '首都', en: 'Capital' }, group: 'overview' });
const registered = (key: string, zh: string, kind: Attribute['kind'] = 'text') => ({
  key,
  names: { zh, en: key },
  aliases: [],
  kind,
  dimension: null,
  direction: 'none',
  group: 'other',
  types: ['country'],
  uses: 3,
  version: 1,
});
const AREA = '/entries/:slug/attributes/area';

function entry(attributes: Attribute[]): Entry {
  return wholeEntry({ attributes });
}

/** Lets the value under `area` be read, with its tag. */
function answerArea(current: Attribute, etag: string) {
  server.use(http.get(`*/api/v1${AREA}`, () => HttpResponse.json(current, { headers: { ETag: etag } })));
}

/** Takes what is put, if it is put over the version with this tag; else it is stale. */
function takeArea(etag: string, answered: Attribute, next: string): unknown[] {
  const bodies: unknown[] = [];
  server.use(
    http.put(`*/api/v1${AREA}`, async ({ request }) => {
      if (request.headers.get('If-Match') !== etag) {
        return HttpResponse.json({ code: 'stale', detail: '' }, { status: 412 });
      }
      bodies.push(await request.json());
      return HttpResponse.json(answered, { headers: { ETag: next } });
    }),
  );
  return bodies;
}

async function show() {
  const page = await renderPage(
    <>
      <EntryPage />
      <ShownToasts />
    </>,
    { at: '/entries/%E4%B8%AD%E5%9B%BD', path: '/entries/:slug' },
  );
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const openEditor = async (page: Awaited<ReturnType<typeof show>>) => {
  await page.user.click(screen.getByRole('button', { name: '编辑面积' }));
  return screen.findByRole('textbox', { name: '面积' });
};
const save = () => screen.getByRole('button', { name: '保存' });

beforeEach(() => {
  answer('/entries/:slug', entry([area, capital]));
  answer('/types/:slug', {
    ...china.type,
    version: 1,
    count: 2,
    template: [registered('area', '面积'), registered('anthem', '国歌')],
  });
  answer('/entries', { items: [], nextCursor: null });
  answer('/attributes', { items: [], nextCursor: null });
  answerArea(area, '"1"');
});

describe('editing a value in its place', () => {
  beforeEach(() => void startSession());

  it('starts from the value as it is now and saves it over that', async () => {
    const page = await show();
    answerArea({ ...area, ...quantity('9600000', 'km²', 'area') }, '"2"');
    const field = await openEditor(page);
    expect(field).toHaveValue('9600000');
    await waitFor(() => expect(field).toHaveFocus());
    expect(await axe(page.container)).toHaveNoViolations();

    const sent = takeArea('"2"', area, '"3"');
    await page.user.clear(field);
    await page.user.type(field, '9,596,961 平方公里');
    await page.user.click(save());
    await screen.findByText('已保存「面积」');
    expect(sent).toMatchObject([{ value: { number: '9596961', unit: 'km²', dimension: 'area' }, sources: [] }]);
    await waitFor(() => expect(screen.getByRole('button', { name: '编辑面积' })).toHaveFocus());
  });

  it.each(['a double click', 'Enter on it'])('opens by %s', async (way) => {
    const page = await show();
    const value = screen.getByText('平方公里');
    if (way === 'a double click') await page.user.dblClick(value);
    else {
      await page.user.click(value);
      await page.user.keyboard('{Enter}');
    }
    expect(await screen.findByRole('textbox', { name: '面积' })).toBeInTheDocument();
  });

  it('is left by Escape, and asks where something would be lost', async () => {
    const page = await show();
    const field = await openEditor(page);
    await page.user.keyboard('{Escape}');
    expect(field).not.toBeInTheDocument();

    const again = await openEditor(page);
    await page.user.type(again, '1');
    await page.user.keyboard('{Escape}');
    await page.user.click(await screen.findByRole('button', { name: '继续填写' }));
    expect(again).toHaveValue('97069611');
    await page.user.keyboard('{Escape}');
    await page.user.click(await screen.findByRole('button', { name: '放弃' }));
    expect(screen.queryByRole('textbox', { name: '面积' })).not.toBeInTheDocument();
  });

  it('says what is wrong before it asks the server, and shows the server’s faults at their fields', async () => {
    const page = await show();
    const field = await openEditor(page);
    await page.user.clear(field);
    await page.user.click(save());
    expect(field).toHaveAccessibleDescription(/请填写数字和单位/);

    await page.user.type(field, '7');
    const detail = '这个网址被禁止了。';
    const errors = [{ pointer: '/sources/0/url', code: 'url-blocked', detail }];
    refuseWriting('put', AREA, 422, { code: 'validation', detail: '', errors });
    await page.user.click(screen.getByRole('button', { name: '添加来源' }));
    await page.user.type(screen.getByLabelText('网址'), 'https://example.org');
    await page.user.click(save());
    await waitFor(() => expect(screen.getByLabelText('网址')).toHaveAccessibleDescription(detail));
    await waitFor(() => expect(screen.getByLabelText('网址')).toHaveFocus());
  });

  it('is undone by saying again what was there', async () => {
    const page = await show();
    const field = await openEditor(page);
    takeArea('"1"', { ...area, ...quantity('7', 'km²', 'area') }, '"2"');
    await page.user.clear(field);
    await page.user.type(field, '7');
    await page.user.click(save());

    const undone = takeArea('"2"', area, '"3"');
    await page.user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(await screen.findByText('已撤销')).toBeInTheDocument();
    expect(undone).toMatchObject([{ value: area.value, comment: '撤销刚才的修改' }]);
  });

  it('deletes the value, and brings it back on demand', async () => {
    const page = await show();
    await openEditor(page);
    take('delete', AREA, 204);
    await page.user.click(screen.getByRole('button', { name: '删除这个值' }));
    await screen.findByText('已删除「面积」');

    const added = take('post', '/entries/:slug/attributes', 201, area);
    await page.user.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('已撤销');
    expect(added).toMatchObject([{ key: 'area', kind: 'number', value: area.value }]);
  });
});

describe('a value that two write at once', () => {
  const theirs = attribute(quantity('1', 'km²', 'area'), { editedBy: '宝玉' });

  async function collide() {
    startSession();
    const page = await show();
    const field = await openEditor(page);
    await page.user.clear(field);
    await page.user.type(field, '7');
    answerArea(theirs, '"2"');
    const sent = takeArea('"2"', area, '"3"');
    await page.user.click(save());
    await screen.findByText('你编辑的时候，别人也改了它');
    return { page, sent, panel: within(screen.getByRole('region', { name: '编辑中国的面积' })) };
  }

  it('shows both, and lets the writer keep theirs', async () => {
    const { page, sent, panel } = await collide();
    expect(panel.getByText(/宝玉 的/).nextElementSibling).toHaveTextContent('1 平方公里');
    expect(panel.getByText('你的').nextElementSibling).toHaveTextContent('7 平方公里');
    expect(await axe(page.container)).toHaveNoViolations();
    await page.user.click(panel.getByRole('button', { name: '保留对方的' }));
    expect(screen.queryByText('你编辑的时候，别人也改了它')).not.toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('lets the writer use their own', async () => {
    const { page, sent, panel } = await collide();
    await page.user.click(panel.getByRole('button', { name: '用我的' }));
    await screen.findByText('已保存「面积」');
    expect(sent).toMatchObject([{ value: { number: '7' } }]);
  });

  it('lets the writer edit on and save over theirs', async () => {
    const { page, sent, panel } = await collide();
    await page.user.click(panel.getByRole('button', { name: '继续编辑我的' }));
    await page.user.type(screen.getByRole('textbox', { name: '面积' }), '8');
    await page.user.click(save());
    await screen.findByText('已保存「面积」');
    expect(sent).toMatchObject([{ value: { number: '78' } }]);
  });
});

describe('several values after a merge', () => {
  it('are shown with a way to decide', async () => {
    startSession();
    const other = { ...quantity('9600000', 'km²', 'area'), sources: [], note: null, editedBy: '宝玉', editedAt: '' };
    const undecided = { ...area, alternatives: [other] };
    answer('/entries/:slug', entry([undecided]));
    answerArea(undecided, '"1"');
    const page = await show();
    await page.user.click(screen.getByRole('button', { name: '另有 1 个值待选' }));
    const sent = takeArea('"1"', area, '"2"');
    const [, second] = await screen.findAllByRole('button', { name: '用这个' });
    await page.user.click(second!);
    await screen.findByText('已保存「面积」');
    expect(sent).toMatchObject([{ value: { number: '9600000', unit: 'km²' } }]);
  });
});

describe('adding a value', () => {
  beforeEach(() => void startSession());

  it('uses a known attribute where the name is known, and goes on with the next', async () => {
    const anthem = { ...registered('anthem', '国歌'), aliases: ['代国歌'] };
    answer('/attributes', { items: [anthem], nextCursor: null });
    const sent = take('post', '/entries/:slug/attributes', 201, capital);
    const page = await show();
    await page.user.click(screen.getByRole('button', { name: '添加属性' }));
    await page.user.type(await screen.findByRole('combobox', { name: '属性名' }), '代国歌');
    expect(await screen.findByText(/「代国歌」就是已有属性「国歌」/)).toBeInTheDocument();
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
    await page.user.type(screen.getByRole('textbox', { name: '值' }), '义勇军进行曲');
    await page.user.click(screen.getByRole('button', { name: '添加' }));
    await screen.findByText(/已添加/);
    expect(sent).toMatchObject([{ key: 'anthem', kind: 'text', value: { text: '义勇军进行曲' } }]);
    await waitFor(() => expect(screen.getByRole('combobox', { name: '属性名' })).toHaveFocus());
    expect(screen.getByRole('combobox', { name: '属性名' })).toHaveValue('');
  });

  it('makes a new attribute of the kind whose tab is chosen', async () => {
    const sent = take('post', '/entries/:slug/attributes', 201, capital);
    const page = await show();
    await page.user.click(screen.getByRole('button', { name: '添加属性' }));
    await page.user.type(await screen.findByRole('combobox', { name: '属性名' }), '临海');
    await page.user.click(screen.getByRole('tab', { name: '是否' }));
    await page.user.click(screen.getByRole('radio', { name: '是' }));
    await page.user.click(screen.getByRole('button', { name: '添加' }));
    await screen.findByText(/已添加/);
    expect(sent).toMatchObject([{ name: '临海', kind: 'boolean', value: { boolean: true } }]);
  });

  it('points out attributes with similar names', async () => {
    answer('/attributes', { items: [registered('anthem', '国歌')], nextCursor: null });
    const page = await show();
    await page.user.click(screen.getByRole('button', { name: '添加属性' }));
    await page.user.type(await screen.findByRole('combobox', { name: '属性名' }), '国哥');
    const hints = await screen.findByRole('group', { name: '已有相近的属性，是不是其中之一？' });
    await page.user.click(within(hints).getByRole('button', { name: '国歌' }));
    expect(screen.getByRole('combobox', { name: '属性名' })).toHaveValue('国歌');
    expect(screen.getByText(/已有属性「国歌」，将使用它/)).toBeInTheDocument();
  });

  it('begins with a missing attribute that is chosen', async () => {
    const page = await show();
    const facts = screen.getByRole('complementary', { name: '词条信息' });
    await page.user.click(await within(facts).findByRole('button', { name: '国歌' }));
    expect(await screen.findByRole('combobox', { name: '属性名' })).toHaveValue('国歌');
    await waitFor(() => expect(screen.getByRole('textbox', { name: '值' })).toHaveFocus());
  });

  it('leads to the editor of what is there already', async () => {
    answer('/attributes', { items: [registered('area', '面积', 'number')], nextCursor: null });
    const page = await show();
    await page.user.click(screen.getByRole('button', { name: '添加属性' }));
    await page.user.type(await screen.findByRole('combobox', { name: '属性名' }), '面积');
    await page.user.click(await screen.findByRole('button', { name: '编辑它' }));
    expect(await screen.findByRole('region', { name: '编辑中国的面积' })).toBeInTheDocument();
  });
});

describe('an edit that waits for approval', () => {
  it('closes the editor and says so', async () => {
    startSession();
    const page = await show();
    const field = await openEditor(page);
    take('put', AREA, 202, { proposal: {} });
    await page.user.type(field, '1');
    await page.user.click(save());
    expect(await screen.findByText('已提交，管理员审核后生效。')).toBeInTheDocument();
    expect(field).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '撤销' })).not.toBeInTheDocument();
  });
});

describe('who may not edit', () => {
  it('is asked to sign in first', async () => {
    const page = await show();
    await page.user.click(screen.getByRole('button', { name: '编辑面积' }));
    expect(page.router.state.location.search).toBe('?dialog=sign-in');
    act(() => void startSession());
    expect(await screen.findByRole('region', { name: '编辑中国的面积' })).toBeInTheDocument();
  });

  it('is told so', async () => {
    startSession({ block: { reason: '刷广告', until: null } });
    const page = await show();
    await page.user.click(screen.getByRole('button', { name: '编辑面积' }));
    expect(await screen.findByText('你的账号现在不能编辑：刷广告')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: '编辑中国的面积' })).not.toBeInTheDocument();
  });
});
