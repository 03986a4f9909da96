import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { RegistryAttribute, SearchResults } from '../../../lib/api-types';
import { china, searchItem } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer } from '../../../testing/server';
import { SearchPage } from './search-page';

const country = { slug: 'country', names: { zh: '国家和地区', en: 'Country or territory' }, count: 250, version: 1 };
const at = '/search?q=chi';
const path = '/search';

/** What the API answers to a search. */
function results(answered: Partial<SearchResults>): SearchResults {
  return { items: [], nextCursor: null, reading: null, attributes: [], nearest: [], ...answered };
}

describe('search results', () => {
  beforeEach(() => answer('/types', { items: [country], nextCursor: null }));

  it('say how each entry was hit and mark the part that fits', async () => {
    const matched = { field: 'alias' as const, how: 'prefix' as const, name: 'China', marks: [[0, 3]] };
    answer(
      '/search',
      results({
        items: [searchItem({ title: '中国', aliases: ['China'], matched }), searchItem({ title: 'Chile' })],
      }),
    );
    const page = await renderPage(<SearchPage />, { at, path });

    const [first, second] = await screen.findAllByRole('listitem');
    expect(first).toHaveTextContent('别名 · 以此开头');
    expect(first!.querySelector('mark')).toHaveTextContent('Chi');
    expect(second).toHaveTextContent('名字 · 以此开头');
    expect(document.title).toBe('搜索「chi」 · pkyx');
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('show an entry under its name in the reader’s language', async () => {
    answer('/search', results({ items: [searchItem({ title: '中国', aliases: ['China'] })] }));
    await renderPage(<SearchPage />, { at, path, locale: 'en' });

    const hit = await screen.findByRole('link', { name: /中国/ });
    expect(hit).toHaveTextContent(/^.?China中国/);
  });

  it('can be narrowed to a type, which goes into the address', async () => {
    const asked: (string | null)[] = [];
    answer('/search', (request) => {
      asked.push(new URL(request.url).searchParams.get('type'));
      return results({ items: [searchItem({ title: 'Chile' })] });
    });
    const page = await renderPage(<SearchPage />, { at, path });

    await page.user.click(await screen.findByRole('link', { name: '国家和地区 250' }));

    expect(page.router.state.location.search).toBe('?q=chi&type=country');
    await waitFor(() => expect(asked).toEqual([null, 'country']));
  });

  it('say what was not found and where else to look', async () => {
    answer('/search', results({ items: [] }));
    await renderPage(<SearchPage />, { at: '/search?q=火星', path });

    expect(await screen.findByText('没有找到「火星」')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '去探索' })).toHaveAttribute('href', '/explore');
  });

  it('mark the characters whose pinyin was typed', async () => {
    const matched = { field: 'title' as const, how: 'pinyin' as const, name: '甜豆腐脑', marks: [[1, 3]] };
    answer('/search', results({ items: [searchItem({ title: '甜豆腐脑', matched })] }));
    await renderPage(<SearchPage />, { at: '/search?q=doufu', path });

    const hit = await screen.findByRole('listitem');
    expect(hit).toHaveTextContent('名字 · 拼音匹配');
    expect(hit.querySelector('mark')).toHaveTextContent(/^豆腐$/);
  });

  it('offer what may have been meant', async () => {
    answer('/search', results({ nearest: [china] }));
    const page = await renderPage(<SearchPage />, { at: '/search?q=种国', path });

    const nearest = await screen.findByRole('navigation', { name: '是不是要找' });
    expect(within(nearest).getByRole('link', { name: '中国' })).toHaveAttribute('href', '/entries/%E4%B8%AD%E5%9B%BD');
    expect(screen.getByRole('link', { name: '创建「种国」' })).toBeInTheDocument();
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('lead to attributes that are called so', async () => {
    const attribute = { key: 'population', names: { zh: '人口', en: 'Population' } } as RegistryAttribute;
    answer('/search', results({ attributes: [attribute] }));
    await renderPage(<SearchPage />, { at: '/search?q=人口', path });

    const attributes = await screen.findByRole('navigation', { name: '属性' });
    expect(within(attributes).getByRole('link', { name: '人口' })).toHaveAttribute('href', '/attributes/population');
  });

  it('say how a search for values was read, and let each part be taken out', async () => {
    const reading = {
      text: '',
      type: { slug: 'country', names: country.names },
      filters: [
        {
          key: 'population',
          names: { zh: '人口', en: 'Population' },
          op: '>' as const,
          value: '100000000',
          unit: null,
          text: '人口>1亿',
        },
      ],
    };
    answer('/search', results({ items: [searchItem({ matched: null })], reading }));
    const page = await renderPage(<SearchPage />, { at: '/search?q=国家 人口>1亿', path });

    const parts = within(await screen.findByRole('navigation', { name: '理解为' })).getAllByRole('link');
    expect(parts.map((part) => part.textContent)).toEqual(['国家和地区', '人口 > 100,000,000']);
    await page.user.click(screen.getByRole('link', { name: '去掉「人口 > 100,000,000」' }));
    expect(new URLSearchParams(page.router.state.location.search).get('q')).toBe('国家和地区');
  });

  it('wait for a text before anything is searched', async () => {
    const page = await renderPage(<SearchPage />, { at: '/search', path });
    const field = screen.getByRole('searchbox', { name: '搜索词条' });
    expect(field).toHaveFocus();

    answer('/search', results({ items: [searchItem({ title: 'Chile' })] }));
    await page.user.type(field, 'chile{Enter}');

    expect(await screen.findByRole('link', { name: /Chile/ })).toBeInTheDocument();
    expect(page.router.state.location.search).toBe('?q=chile');
  });
});
