import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Entry } from '../../../lib/api-types';
import { attribute, quantity, text } from '../../../testing/attributes';
import { america, china, listedEntry, wholeEntry } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, refuse } from '../../../testing/server';
import { EntryPage } from './entry-page';

const attributes = [
  attribute(
    { kind: 'image', value: { url: '/flag.webp', alt: '中国国旗' } },
    { key: 'flag', names: { zh: '国旗', en: 'Flag' }, group: 'identity' },
  ),
  attribute(quantity('9706961', 'km²', 'area'), {
    sources: [{ url: 'https://example.org/factbook', citation: 'World Factbook', asOf: '2014', retrievedOn: null }],
  }),
  attribute(
    { kind: 'boolean', value: { boolean: true } },
    { key: 'un', names: { zh: '联合国会员国', en: 'UN member' }, group: 'overview' },
  ),
  attribute(
    { kind: 'date', value: { date: '1949-10', precision: 'month' } },
    { key: 'founded', names: { zh: '建国', en: 'Founded' }, group: 'overview' },
  ),
  attribute(
    { kind: 'rating', value: { rating: 3.5 } },
    { key: 'food', names: { zh: '美食', en: 'Food' }, group: 'other' },
  ),
  attribute(
    { kind: 'link', value: { url: 'https://www.gov.cn', label: '' } },
    { key: 'site', names: { zh: '官网', en: 'Website' }, group: 'other' },
  ),
  attribute(text('北京'), { key: 'capital', names: { zh: '首都', en: 'Capital' }, group: 'overview' }),
];

function entry(overrides: Partial<Entry> = {}): Entry {
  return wholeEntry({ aliases: ['China'], attributes, ...overrides });
}

const type = {
  ...china.type,
  version: 1,
  count: 250,
  template: ['area', 'population', 'capital', 'coastline'].map((key) => ({
    key,
    names: { zh: `属性 ${key}`, en: key },
    aliases: [],
    kind: 'number',
    dimension: null,
    direction: 'none',
    group: 'geography',
    types: ['country'],
    uses: 1,
    version: 1,
  })),
};

async function show(at = '/entries/%E4%B8%AD%E5%9B%BD', locale: 'zh' | 'en' = 'zh') {
  const comparison = { path: '/pk/*', element: <p>comparing</p> };
  const page = await renderPage(<EntryPage />, { at, path: '/entries/:slug', locale, routes: [comparison] });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const valueOf = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling;

describe('the page of an entry', () => {
  beforeEach(() => {
    answer('/entries/:slug', entry());
    answer('/types/:slug', type);
    answer('/entries', { items: [listedEntry(china), listedEntry(america)], nextCursor: null });
  });

  it('names the entry, its type and its other names', async () => {
    const page = await show();
    expect(screen.getByRole('heading', { level: 1, name: '中国' })).toBeInTheDocument();
    expect(document.title).toBe('中国 · pkyx');
    expect(screen.getByRole('link', { name: '国家和地区' })).toHaveAttribute('href', '/types/country');
    expect(screen.getByText('又名 China')).toBeInTheDocument();
    await screen.findByText('完整度');
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('shows the name that suits the reader’s language', async () => {
    await show(undefined, 'en');
    expect(screen.getByRole('heading', { level: 1, name: 'China' })).toBeInTheDocument();
    expect(screen.getByText('Also known as 中国')).toBeInTheDocument();
  });

  it('shows values of every kind under their groups', async () => {
    await show();
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(
      expect.arrayContaining(['基本信息', '概览', '地理', '其他']),
    );
    expect(within(valueOf('国旗') as HTMLElement).getByRole('img', { name: '中国国旗' })).toBeInTheDocument();
    expect(valueOf('面积')).toHaveTextContent('9,706,961 平方公里');
    expect(valueOf('联合国会员国')).toHaveTextContent('是');
    expect(valueOf('建国')).toHaveTextContent('1949年10月');
    expect(within(valueOf('美食') as HTMLElement).getByRole('img', { name: '3.5 星，满分 5 星' })).toBeInTheDocument();
    expect(within(valueOf('官网') as HTMLElement).getByRole('link', { name: /www.gov.cn/ })).toBeInTheDocument();
    expect(valueOf('首都')).toHaveTextContent('北京');
  });

  it('opens the sources of a value on demand', async () => {
    const page = await show();
    await page.user.click(screen.getByRole('button', { name: '来源 [1]：中国的面积' }));
    expect(await screen.findByRole('link', { name: 'World Factbook' })).toBeInTheDocument();
  });

  it('shows numbers in the units of the reader’s choice, and the address remembers it', async () => {
    const page = await show();
    await page.user.selectOptions(screen.getByRole('combobox', { name: '单位' }), '英制');
    await waitFor(() => expect(valueOf('面积')).toHaveTextContent('≈3,747,879 平方英里'));
    expect(page.router.state.location.search).toBe('?units=imperial');
  });

  it('tells how complete it is and what is missing', async () => {
    await show();
    const facts = screen.getByRole('complementary', { name: '词条信息' });
    expect(await within(facts).findByText('50%')).toBeInTheDocument();
    expect(within(facts).getByText('国家和地区常有 4 项，这里有 2 项')).toBeInTheDocument();
    expect(
      within(facts)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['属性 population', '属性 coastline']);
    expect(facts).toHaveTextContent('浏览120');
  });

  it('goes to a comparison with the entry that the reader picks', async () => {
    const page = await show();
    await page.user.click(screen.getByRole('button', { name: '和…PK' }));
    const dialog = await screen.findByRole('dialog', { name: '中国 PK 谁？' });
    expect(within(dialog).queryByRole('button', { name: '中国' })).not.toBeInTheDocument();
    await page.user.click(await within(dialog).findByRole('button', { name: '美国' }));
    await waitFor(() => expect(decodeURIComponent(page.router.state.location.pathname)).toBe('/pk/中国/美国'));
  });

  it('offers first what readers compare it with', async () => {
    const rival = { ...america, id: 'rival', slug: 'japan', title: '日本', aliases: [] };
    answer('/comparisons/related', {
      items: [{ entries: [china, rival], canonical: '/pk/a/b', views: 3 }],
      nextCursor: null,
    });
    await show();
    const rivals = await screen.findByRole('region', { name: '和它们比一比' });
    const names = within(rivals)
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(names).toEqual(['日PK 日本', '美PK 美国']);
  });

  it('offers comparisons with well-read entries of its type', async () => {
    await show();
    const rivals = await screen.findByRole('region', { name: '和它们比一比' });
    expect(within(rivals).getAllByRole('link')).toHaveLength(1);
    expect(within(rivals).getByRole('link', { name: /美国/ })).toHaveAttribute(
      'href',
      '/pk/%E4%B8%AD%E5%9B%BD/%E7%BE%8E%E5%9B%BD',
    );
  });
});

describe('an entry that is not there as asked', () => {
  beforeEach(() => {
    answer('/types/:slug', type);
    answer('/entries', { items: [], nextCursor: null });
  });

  it('leads to a search where nothing has the name', async () => {
    refuse('/entries/:slug', 404, { code: 'not-found', detail: '没有找到词条「火星」。' });
    const page = await show('/entries/%E7%81%AB%E6%98%9F');
    expect(screen.getByRole('heading', { level: 1, name: '没有找到「火星」' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '搜索「火星」' })).toHaveAttribute('href', '/search?q=%E7%81%AB%E6%98%9F');
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('takes its new address after a rename', async () => {
    answer('/entries/:slug', entry());
    const page = await show('/entries/old-name?units=metric');
    await waitFor(() => expect(decodeURIComponent(page.router.state.location.pathname)).toBe('/entries/中国'));
    expect(page.router.state.location.search).toBe('?units=metric');
  });

  it('says so where it holds no values yet', async () => {
    answer('/entries/:slug', entry({ attributes: [] }));
    await show();
    expect(screen.getByRole('heading', { name: '还没有任何数据' })).toBeInTheDocument();
  });

  it('lets the reader try again when the server fails', async () => {
    refuse('/entries/:slug', 503, { code: 'unavailable', detail: '' });
    const page = await show();
    expect(screen.getByRole('alert')).toHaveTextContent('没能加载出来');
    answer('/entries/:slug', entry());
    await page.user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('heading', { level: 1, name: '中国' })).toBeInTheDocument();
  });
});
