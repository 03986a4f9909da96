import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { EntryType, TypeTablePage } from '../../../lib/api-types';
import { attribute, quantity, registryAttribute } from '../../../testing/attributes';
import { entrySummary } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, refuse } from '../../../testing/server';
import { TypeTable } from './type-table';

const area = registryAttribute({
  key: 'area',
  names: { zh: '面积', en: 'Area' },
  kind: 'number',
  dimension: 'area',
});
const island = registryAttribute({ key: 'island', names: { zh: '岛国', en: 'Island' }, kind: 'boolean' });
const country: EntryType = {
  slug: 'country',
  names: { zh: '国家', en: 'Country' },
  count: 3,
  version: 1,
  needsApproval: false,
  template: [area, island],
  highlights: ['area'],
};

const row = (title: string, size?: string): TypeTablePage['items'][number] => ({
  ...entrySummary({ title, slug: title }),
  cells: [size ? attribute(quantity(size, 'km²', 'area')) : null, null],
});

/** Answers with these rows and keeps what was asked for. */
function answerRows(items = [row('中国', '9600000'), row('日本', '377975'), row('摩纳哥')]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  answer('/types/country/entries', (request) => {
    const wanted = new URL(request.url).searchParams;
    asked.push(wanted);
    const columns = [area, island].filter(({ key }) => wanted.get('attributes')?.split(',').includes(key));
    return {
      columns,
      items: items.map((item) => ({ ...item, cells: item.cells.slice(0, columns.length) })),
      nextCursor: null,
      total: items.length,
    };
  });
  return asked;
}

const open = (query = '') =>
  renderPage(<TypeTable type={country} />, { at: `/types/country?view=table${query}`, path: '/types/:slug' });
const head = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });
const last = (asked: URLSearchParams[]) => Object.fromEntries(asked.at(-1) ?? []);

describe('the table of a type', () => {
  it('has a row an entry and says where a value is missing', async () => {
    answerRows();
    const { container } = await open();
    const monaco = await screen.findByRole('row', { name: /摩纳哥/ });
    expect(within(monaco).getAllByText('没有值')).toHaveLength(2);
    expect(within(screen.getByRole('row', { name: /中国/ })).getByText('9,600,000')).toBeInTheDocument();
    expect(screen.getByText('3 个词条')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('sorts by a column, turns the order round at the second press, and says so', async () => {
    const asked = answerRows();
    const { user, router } = await open();
    await screen.findByRole('row', { name: /中国/ });
    expect(head('浏览')).toHaveAttribute('aria-sort', 'descending');

    await user.click(screen.getByRole('button', { name: '面积' }));
    await waitFor(() => expect(last(asked)).toMatchObject({ sort: 'area', order: 'desc' }));
    expect(head('面积')).toHaveAttribute('aria-sort', 'descending');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(last(asked)).toMatchObject({ sort: 'area', order: 'asc' }));
    expect(head('面积')).toHaveAttribute('aria-sort', 'ascending');
    expect(head('浏览')).not.toHaveAttribute('aria-sort');
    expect(router.state.location.search).toContain('sort=area&order=asc');
  });

  it('filters by a range in the unit of the column and takes the filter away by its chip', async () => {
    const asked = answerRows();
    const { user, router } = await open();
    await user.click(await screen.findByRole('button', { name: '筛选面积' }));
    const form = await screen.findByRole('dialog', { name: '筛选面积' });
    await user.type(within(form).getByLabelText('不小于'), '1000{Enter}');
    await waitFor(() => expect(last(asked)['attr.area.gte']).toBe('1000 km²'));

    await user.click(await screen.findByRole('button', { name: '去掉筛选：面积 ≥ 1000 km²' }));
    await waitFor(() => expect(router.state.location.search).toBe('?view=table'));
    expect(screen.queryByRole('list', { name: '筛选条件' })).not.toBeInTheDocument();
  });

  it('says at the field what is wrong with a filter, and asks for nothing', async () => {
    const asked = answerRows();
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: '筛选面积' }));
    const field = within(await screen.findByRole('dialog')).getByLabelText('不大于');
    await user.type(field, 'much{Enter}');
    expect(field).toBeInvalid();
    expect(asked).toHaveLength(1);
  });

  it('filters by yes and no', async () => {
    const asked = answerRows();
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: '筛选岛国' }));
    const form = await screen.findByRole('dialog');
    await user.selectOptions(within(form).getByLabelText('是不是'), '是');
    await user.click(within(form).getByRole('button', { name: '筛选' }));
    await waitFor(() => expect(last(asked)['attr.island']).toBe('true'));
    expect(await screen.findByRole('button', { name: '去掉筛选：岛国 = 是' })).toBeInTheDocument();
  });

  it('shows the columns that are ticked', async () => {
    const asked = answerRows();
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: '选择列' }));
    await user.click(await screen.findByRole('checkbox', { name: '岛国' }));
    await waitFor(() => expect(last(asked)['attributes']).toBe('area'));
    expect(screen.getByRole('checkbox', { name: '面积' })).toBeDisabled();
  });

  it('leads to the comparison of what is ticked, which stays when the table changes', async () => {
    answerRows();
    const { user } = await open();
    await user.click(await screen.findByRole('checkbox', { name: '选择日本来比较' }));
    expect(screen.getByText('再选一个就能比较')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '面积' }));
    await user.click(screen.getByRole('checkbox', { name: '选择中国来比较' }));
    expect(screen.getByRole('link', { name: '比较 2 项' })).toHaveAttribute(
      'href',
      `/pk/${encodeURIComponent('日本')}/${encodeURIComponent('中国')}`,
    );
    await user.click(screen.getByRole('button', { name: '清空' }));
    expect(screen.queryByRole('link', { name: /比较/ })).not.toBeInTheDocument();
  });

  it('takes no more than fit into a comparison', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `国${index}`);
    answerRows(names.map((name) => row(name)));
    const { user } = await open();
    await screen.findByRole('row', { name: /国8/ });
    for (const name of names.slice(0, 8)) {
      await user.click(screen.getByLabelText(`选择${name}来比较`));
    }
    expect(screen.getByLabelText('选择国8来比较')).toBeDisabled();
    expect(screen.getByText('一次最多比较 8 个')).toBeInTheDocument();
  });

  it('offers to take all filters away when nothing passes them', async () => {
    answerRows([]);
    const { user, router } = await open('&attr.area.gte=5%20km²&units=metric');
    await user.click(await screen.findByRole('button', { name: '去掉所有筛选' }));
    await waitFor(() => expect(router.state.location.search).toBe('?view=table&units=metric'));
  });

  it('says in the server’s words why it has no table, and keeps the chips', async () => {
    refuse('/types/country/entries', 400, { code: 'invalid-query', detail: '「大」不是数字。' });
    await open('&attr.area.gte=大');
    expect(await screen.findByText('「大」不是数字。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '去掉筛选：面积 ≥ 大' })).toBeInTheDocument();
  });
});
