import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { searchItem } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer } from '../../../testing/server';
import { SearchPage } from './search-page';

const country = { slug: 'country', names: { zh: '国家和地区', en: 'Country or territory' }, count: 250, version: 1 };
const at = '/search?q=chi';
const path = '/search';

describe('search results', () => {
  beforeEach(() => answer('/types', { items: [country], nextCursor: null }));

  it('say how each entry was hit and mark the part that fits', async () => {
    answer('/search', {
      items: [
        searchItem({ title: '中国', aliases: ['China'], matched: { field: 'alias', how: 'prefix' } }),
        searchItem({ title: 'Chile', matched: { field: 'title', how: 'prefix' } }),
      ],
      nextCursor: null,
    });
    const page = await renderPage(<SearchPage />, { at, path });

    const [first, second] = await screen.findAllByRole('listitem');
    expect(first).toHaveTextContent('别名 · 以此开头');
    expect(first!.querySelector('mark')).toHaveTextContent('Chi');
    expect(second).toHaveTextContent('名字 · 以此开头');
    expect(document.title).toBe('搜索「chi」 · pkyx');
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('show an entry under its name in the reader’s language', async () => {
    answer('/search', { items: [searchItem({ title: '中国', aliases: ['China'] })], nextCursor: null });
    await renderPage(<SearchPage />, { at, path, locale: 'en' });

    const hit = await screen.findByRole('link', { name: /中国/ });
    expect(hit).toHaveTextContent(/^.?China中国/);
  });

  it('can be narrowed to a type, which goes into the address', async () => {
    const asked: (string | null)[] = [];
    answer('/search', (request) => {
      asked.push(new URL(request.url).searchParams.get('type'));
      return { items: [searchItem({ title: 'Chile' })], nextCursor: null };
    });
    const page = await renderPage(<SearchPage />, { at, path });

    await page.user.click(await screen.findByRole('link', { name: '国家和地区 250' }));

    expect(page.router.state.location.search).toBe('?q=chi&type=country');
    await waitFor(() => expect(asked).toEqual([null, 'country']));
  });

  it('say what was not found and where else to look', async () => {
    answer('/search', { items: [], nextCursor: null });
    await renderPage(<SearchPage />, { at: '/search?q=火星', path });

    expect(await screen.findByText('没有找到「火星」')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '去探索' })).toHaveAttribute('href', '/explore');
  });

  it('wait for a text before anything is searched', async () => {
    const page = await renderPage(<SearchPage />, { at: '/search', path });
    const field = screen.getByRole('searchbox', { name: '搜索词条' });
    expect(field).toHaveFocus();

    answer('/search', { items: [searchItem({ title: 'Chile' })], nextCursor: null });
    await page.user.type(field, 'chile{Enter}');

    expect(await screen.findByRole('link', { name: /Chile/ })).toBeInTheDocument();
    expect(page.router.state.location.search).toBe('?q=chile');
  });
});
