import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Merge, RegistryAttribute, RegistryRevision } from '../../../lib/api-types';
import { startSession } from '../../../testing/accounts';
import { renderPage } from '../../../testing/render';
import { answer, refuseWriting, take } from '../../../testing/server';
import { AttributePage } from './attribute-page';
import { TypePage } from './type-page';

const attribute = (overrides: Partial<RegistryAttribute> = {}): RegistryAttribute => ({
  key: 'battery',
  names: { zh: '电池', en: 'Battery' },
  aliases: ['电量'],
  kind: 'number',
  dimension: 'charge',
  direction: 'higher',
  group: 'battery',
  types: ['phone'],
  uses: 12,
  version: 3,
  ...overrides,
});
const battery = attribute();
const capacity = attribute({ key: 'capacity', names: { zh: '电池容量', en: 'Battery capacity' }, aliases: [] });
const merge: Merge = {
  id: 'm1',
  from: 'old',
  into: 'battery',
  by: 'mo',
  at: '2026-01-02T03:04:05Z',
  comment: '同义',
  entries: 3,
  total: 12,
  state: 'running',
  undoneBy: null,
  undoneAt: null,
};
const revision: RegistryRevision = {
  number: 3,
  author: 'lin',
  at: '2026-01-02T03:04:05Z',
  comment: '更清楚',
  changes: [
    { field: 'names', before: { zh: '电', en: 'Battery' }, after: { zh: '电池', en: 'Battery' } },
    { field: 'direction', before: 'none', after: 'higher' },
    { field: 'aliases', before: null, after: ['电量'] },
  ],
};

const serve = (shown: RegistryAttribute, merges: Merge[] = [], revisions: RegistryRevision[] = []) => {
  answer(`/attributes/${shown.key}`, shown);
  answer(`/attributes/${shown.key}/merges`, { items: merges, nextCursor: null });
  answer(`/attributes/${shown.key}/revisions`, { items: revisions, nextCursor: null });
};
const open = (key = 'battery', locale: 'zh' | 'en' = 'zh') =>
  renderPage(<AttributePage />, { at: `/attributes/${key}`, path: '/attributes/:key', locale });

beforeEach(() => answer('/types', { items: [], nextCursor: null }));

describe('editing an attribute', () => {
  it('changes its names and what is better; kind and dimension are locked with the reason', async () => {
    startSession();
    serve(battery);
    const bodies = take('patch', '/attributes/battery', 200, { ...battery, version: 4 });
    const page = await open();
    await page.user.click(await screen.findByRole('button', { name: '编辑' }));
    const dialog = await screen.findByRole('dialog', { name: '编辑属性' });
    const english = await within(dialog).findByRole('textbox', { name: '英文名' });
    expect(within(dialog).getByRole('combobox', { name: '种类' })).toBeDisabled();
    expect(dialog).toHaveTextContent('已经有 12 个词条用了它');
    await page.user.clear(english);
    await page.user.type(english, 'Battery charge');
    await page.user.selectOptions(within(dialog).getByRole('combobox', { name: '怎样更好' }), 'none');
    expect(await axe(page.container)).toHaveNoViolations();
    await page.user.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          names: { zh: '电池', en: 'Battery charge' },
          aliases: ['电量'],
          direction: 'none',
          group: 'battery',
          comment: '',
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('tells at the form whose name it would take', async () => {
    startSession();
    serve(battery);
    refuseWriting('patch', '/attributes/battery', 409, {
      code: 'attribute-exists',
      detail: '已经有叫「容量」的属性。',
    });
    const page = await open();
    await page.user.click(await screen.findByRole('button', { name: '编辑' }));
    await page.user.click(await screen.findByRole('button', { name: '保存' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('已经有叫「容量」的属性。');
  });

  it('asks who is not signed in to do so first', async () => {
    serve(battery);
    const page = await open();
    await page.user.click(await screen.findByRole('button', { name: '编辑' }));
    expect(page.router.state.location.search).toBe('?dialog=sign-in');
    expect(screen.queryByRole('button', { name: '并入…' })).not.toBeInTheDocument();
  });

  it('shows its history in words', async () => {
    serve(battery, [], [revision]);
    const page = await open('battery', 'en');
    const row = (await screen.findByText('更清楚')).closest('li');
    expect(row).toHaveTextContent(
      /lin.*Version 3.*Names.*电 \/ Battery.*电池 \/ Battery.*Neither.*Higher is better.*电量/,
    );
    expect(await axe(page.container)).toHaveNoViolations();
  });
});

describe('merging attributes', () => {
  it('lets a moderator pick the target, says what will come of it, and leads there', async () => {
    startSession({ role: 'moderator' });
    serve(battery);
    serve(capacity);
    answer('/attributes', { items: [battery, capacity], nextCursor: null });
    const bodies = take('post', '/attributes/battery/merges', 201, { ...merge, from: 'battery', into: 'capacity' });
    const page = await open();
    await page.user.click(await screen.findByRole('button', { name: '并入…' }));
    const dialog = await screen.findByRole('dialog', { name: '并入另一个属性' });
    await page.user.type(within(dialog).getByRole('combobox', { name: '并入哪个属性' }), '容量');
    await page.user.click(await screen.findByRole('option', { name: /电池容量/ }));
    expect(await within(dialog).findByText(/12 个词条的「电池」会显示在「电池容量」下/)).toBeInTheDocument();
    await page.user.click(within(dialog).getByRole('button', { name: '合并' }));
    await waitFor(() => expect(bodies).toEqual([{ into: 'capacity', comment: '' }]));
    await waitFor(() => expect(page.router.state.location.pathname).toBe('/attributes/capacity'));
  });

  it('shows how far one has come, and undoes it for a moderator', async () => {
    startSession({ role: 'moderator' });
    serve(battery, [merge]);
    const bodies = take('delete', '/attributes/old/merges/m1', 204);
    const page = await open();
    expect(await screen.findByText('正在整理词条：3 / 12')).toHaveAttribute('role', 'status');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '25');
    expect(await axe(page.container)).toHaveNoViolations();
    await page.user.click(screen.getByRole('button', { name: '撤销合并' }));
    await waitFor(() => expect(bodies).toHaveLength(1));
  });

  it('leads from a merged attribute to the one that it is part of', async () => {
    serve(capacity);
    answer('/attributes/battery', capacity);
    const page = await open();
    await waitFor(() => expect(page.router.state.location.pathname).toBe('/attributes/capacity'));
  });
});

describe('editing a type', () => {
  it('orders, adds, removes and highlights the attributes of its template', async () => {
    startSession();
    const maker = attribute({ key: 'maker', names: { zh: '厂商', en: 'Maker' } });
    const usual = attribute({ key: 'weight', names: { zh: '重量', en: 'Weight' }, types: [] });
    const colour = attribute({ key: 'colour', names: { zh: '颜色', en: 'Colour' }, types: [] });
    const phone = { slug: 'phone', names: { zh: '手机', en: 'Phone' }, count: 3, version: 2, highlights: ['battery'] };
    answer('/types/phone', { ...phone, template: [battery, maker, usual] });
    answer('/entries', { items: [], nextCursor: null });
    answer('/attributes', { items: [colour], nextCursor: null });
    const bodies = take('patch', '/types/phone', 200, { ...phone, version: 3, template: [] });
    const page = await renderPage(<TypePage table={() => null} />, { at: '/types/phone', path: '/types/:slug' });
    await page.user.click(await screen.findByRole('button', { name: '编辑' }));
    const dialog = await screen.findByRole('dialog', { name: '编辑类型' });
    await page.user.click(await within(dialog).findByRole('button', { name: '上移「厂商」' }));
    await page.user.click(within(dialog).getByRole('button', { name: '在卡片上显示「厂商」' }));
    await page.user.type(within(dialog).getByRole('combobox', { name: '添加属性' }), '颜色');
    await page.user.click(await screen.findByRole('option', { name: /颜色/ }));
    await page.user.click(await within(dialog).findByRole('button', { name: '移除「电池」' }));
    expect(await axe(page.container)).toHaveNoViolations();
    await page.user.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(bodies).toEqual([
        { names: { zh: '手机', en: 'Phone' }, template: ['maker', 'colour'], highlights: ['maker'], comment: '' },
      ]),
    );
  });
});
