import { screen, waitFor } from '@testing-library/react';
import { onlineManager } from '@tanstack/react-query';
import { axe } from 'jest-axe';
import { comparison, everyState } from '../../../testing/comparisons';
import { america, china, entrySummary, searchItem } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, refuse } from '../../../testing/server';
import { ComparisonPage } from './comparison-page';

const at = (...slugs: string[]) => `/pk/${slugs.map(encodeURIComponent).join('/')}`;

async function show(address: string) {
  const page = await renderPage(<ComparisonPage />, { at: address, path: '/pk/*' });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const pathOf = ({ router }: Awaited<ReturnType<typeof show>>) => decodeURIComponent(router.state.location.pathname);

describe('a comparison that cannot be made', () => {
  beforeEach(() => answer('/entries', { items: [entrySummary({ title: '日本' })], nextCursor: null }));

  it('names the entry that does not exist and offers what was meant', async () => {
    refuse('/comparisons', 404, { code: 'not-found', detail: '没有找到词条「火星」。' });
    answer('/suggestions', { items: [searchItem({ title: '火星人' })], nextCursor: null });
    const page = await show(at('中国', '火星'));

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('没有找到「火星」');
    expect(screen.getByRole('link', { name: '搜索「火星」' })).toHaveAttribute('href', '/search?q=%E7%81%AB%E6%98%9F');
    const candidate = await screen.findByRole('button', { name: '火星人' });
    expect(await axe(page.container)).toHaveNoViolations();

    answer('/comparisons', comparison(everyState, [china, entrySummary({ title: '火星人' })]));
    await page.user.click(candidate);
    await waitFor(() => expect(pathOf(page)).toBe('/pk/中国/火星人'));
  });

  it('goes on without the unknown one where two others are left', async () => {
    refuse('/comparisons', 404, { code: 'not-found', detail: '没有找到词条「火星」。' });
    answer('/suggestions', { items: [], nextCursor: null });
    const page = await show(at('中国', '火星', '美国'));
    answer('/comparisons', comparison(everyState));
    await page.user.click(screen.getByRole('button', { name: '不比它' }));
    await waitFor(() => expect(pathOf(page)).toBe('/pk/中国/美国'));
  });

  it('asks for another side where there is only one', async () => {
    const page = await show(at('中国'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('和谁比？');
    answer('/comparisons', comparison(everyState, [china, entrySummary({ title: '日本' })]));
    await page.user.click(screen.getByRole('button', { name: '选一个词条' }));
    await page.user.click(await screen.findByRole('button', { name: '日本' }));
    await waitFor(() => expect(pathOf(page)).toBe('/pk/中国/日本'));
  });

  it('says so where one entry stands on both sides, without asking the server', async () => {
    const page = await show(at('中国', '中国'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('「中国」出现了两次');
    answer('/comparisons', comparison(everyState, [china, entrySummary({ title: '日本' })]));
    await page.user.click(screen.getByRole('button', { name: '换一个' }));
    await page.user.click(await screen.findByRole('button', { name: '日本' }));
    await waitFor(() => expect(pathOf(page)).toBe('/pk/中国/日本'));
  });

  it('offers the first eight of too many', async () => {
    await show(at('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'));
    expect(screen.getByRole('link', { name: '只比前 8 个' })).toHaveAttribute('href', '/pk/a/b/c/d/e/f/g/h');
  });

  it('lets the reader try again when the server fails', async () => {
    refuse('/comparisons', 503, { code: 'unavailable', detail: 'Redis' });
    const page = await show(at('中国', '美国'));
    expect(screen.getByRole('alert')).toHaveTextContent('没能加载出来');
    answer('/comparisons', comparison(everyState));
    await page.user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('heading', { level: 1, name: '中国 PK 美国' })).toBeInTheDocument();
  });

  it('says that there is no network, and goes on once there is', async () => {
    answer('/comparisons', comparison(everyState));
    onlineManager.setOnline(false);
    await show(at('中国', '美国'));
    expect(screen.getByRole('alert')).toHaveTextContent('没有网络');
    onlineManager.setOnline(true);
    expect(await screen.findByRole('heading', { level: 1, name: '中国 PK 美国' })).toBeInTheDocument();
  });

  it('shows the place of the rows while they are on their way', async () => {
    answer('/comparisons', comparison(everyState));
    await renderPage(<ComparisonPage />, { at: at('中国', '美国'), path: '/pk/*' });
    expect(screen.getByRole('status')).toHaveTextContent('正在比较');
    await screen.findByRole('heading', { level: 1 });
  });

  it('takes the new address of an entry that was renamed', async () => {
    answer('/comparisons', comparison(everyState, [china, america]));
    const page = await show(`${at('中国', '旧名')}?rows=common`);
    await waitFor(() => expect(pathOf(page)).toBe('/pk/中国/美国'));
    expect(page.router.state.location.search).toBe('?rows=common');
  });
});

describe('the outcome of a comparison', () => {
  const verdict = { leads: [4, 11], text: { zh: '美国领先。', en: 'United States leads.' }, clauses: [] };
  const outcome = () => screen.getByRole('region', { name: '结论' });

  it('is a sentence with the leads and what could be compared', async () => {
    const coverage = { rows: 22, comparable: 14, decided: 9, missing: [0, 3] };
    answer('/comparisons', { ...comparison(everyState), verdict, coverage });
    await show(at('中国', '美国'));
    expect(outcome()).toHaveTextContent('美国领先。');
    expect(screen.getByRole('list', { name: '各自领先的行数' })).toHaveTextContent('中国 4美国 11');
    expect(outcome()).toHaveTextContent('22 行 · 14 可比 · 美国缺 3');
  });

  it('lists the widest margins after the sentence', async () => {
    const clauses = [{ row: 'area', zh: '中国的面积更大', en: 'Area: China is larger' }];
    const text = { zh: '美国领先。中国的面积更大。', en: 'United States leads. Area: China is larger.' };
    answer('/comparisons', { ...comparison(everyState), verdict: { ...verdict, text, clauses } });
    await show(at('中国', '美国'));
    expect(screen.getByText('美国领先。')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '中国的面积更大' })).toBeInTheDocument();
  });

  it('is left open with the reason where there is none', async () => {
    answer('/comparisons', { ...comparison(everyState), cautions: ['types-differ'] });
    await show(at('中国', '美国'));
    expect(outcome()).toHaveTextContent('它们不是同一类东西，所以不下结论。');
    expect(screen.queryByRole('list', { name: '各自领先的行数' })).not.toBeInTheDocument();
  });
});
