import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { listedEntry } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, refuse } from '../../../testing/server';
import { ExplorePage } from './explore-page';

const country = { slug: 'country', names: { zh: '国家和地区', en: 'Country or territory' }, count: 250, version: 1 };
const car = { slug: 'car', names: { zh: '汽车', en: 'Car' }, count: 392, version: 1 };

/** Two pages of entries; remembers what was asked for. */
function serveEntries(): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  answer('/entries', (request) => {
    const parameters = new URL(request.url).searchParams;
    asked.push(parameters);
    return parameters.get('cursor') === 'second'
      ? { items: [listedEntry({ title: '美国' })], nextCursor: null }
      : { items: [listedEntry({ title: '中国' }), listedEntry({ title: '日本' })], nextCursor: 'second' };
  });
  return asked;
}

const cards = () => screen.getAllByRole('article').map((card) => card.textContent);

describe('exploring', () => {
  beforeEach(() => answer('/types', { items: [country, car], nextCursor: null }));

  it('shows the newest entries as cards that lead to them', async () => {
    serveEntries();
    const page = await renderPage(<ExplorePage />, { at: '/explore', path: '/explore' });

    expect(await screen.findByRole('link', { name: '中国' })).toHaveAttribute('href', '/entries/%E4%B8%AD%E5%9B%BD');
    expect(screen.getByRole('heading', { level: 1, name: '探索' })).toBeInTheDocument();
    expect(document.title).toBe('探索 · pkyx');
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('adds the next page below, and then says that this was all', async () => {
    serveEntries();
    const page = await renderPage(<ExplorePage />, { at: '/explore', path: '/explore' });

    await page.user.click(await screen.findByRole('button', { name: '加载更多' }));

    await screen.findByRole('link', { name: '美国' });
    expect(cards()).toHaveLength(3);
    expect(screen.getByText('就这些了')).toBeInTheDocument();
  });

  it('keeps order and type in the address', async () => {
    const asked = serveEntries();
    const page = await renderPage(<ExplorePage />, { at: '/explore', path: '/explore' });

    await page.user.click(await screen.findByRole('link', { name: /汽车/ }));
    await page.user.click(screen.getByRole('link', { name: '看得最多' }));

    expect(page.router.state.location.search).toBe('?sort=views&type=car');
    expect(screen.getByRole('link', { name: '看得最多' })).toHaveAttribute('aria-current', 'true');
    await waitFor(() => expect(asked.at(-1)?.get('sort')).toBe('views'));
    expect(asked.at(-1)?.get('type')).toBe('car');
  });

  it('falls back to the newest for an order that does not exist', async () => {
    const asked = serveEntries();
    await renderPage(<ExplorePage />, { at: '/explore?sort=nonsense', path: '/explore' });

    await screen.findByRole('link', { name: '中国' });
    expect(asked[0]?.get('sort')).toBe('newest');
  });

  it('says so where a type has no entries', async () => {
    answer('/entries', { items: [], nextCursor: null });
    await renderPage(<ExplorePage />, { at: '/explore?type=ship', path: '/explore' });

    expect(await screen.findByText('这里还没有词条')).toBeInTheDocument();
  });

  it('tells in the server’s words why it failed, and tries again when asked to', async () => {
    refuse('/entries', 400, { code: 'bad-cursor', detail: '游标无效。' });
    const page = await renderPage(<ExplorePage />, { at: '/explore', path: '/explore' });
    expect(await screen.findByText('游标无效。')).toBeInTheDocument();

    serveEntries();
    await page.user.click(screen.getByRole('button', { name: '再试一次' }));

    expect(await screen.findByRole('link', { name: '中国' })).toBeInTheDocument();
  });
});
