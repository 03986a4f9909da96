import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Comparison } from '../../../lib/api-types';
import { comparison, everyState } from '../../../testing/comparisons';
import { america, china, entrySummary, searchItem } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer } from '../../../testing/server';
import { ComparisonPage } from './comparison-page';

const at = (...slugs: string[]) => `/pk/${slugs.map(encodeURIComponent).join('/')}`;

/** Answers a comparison of the asked entries, in the asked order. */
function serveComparison(overrides: Partial<Comparison> = {}): void {
  answer('/comparisons', (request) => {
    const slugs = new URL(request.url).searchParams.get('entries')?.split(',') ?? [];
    const entries = slugs.map(
      (slug) => [china, america].find((entry) => entry.slug === slug) ?? entrySummary({ title: slug }),
    );
    const swapped = slugs[0] !== china.slug;
    const rows = everyState.map((row) => ({
      ...row,
      cells: slugs.map((slug) => row.cells[slug === america.slug ? 1 : 0] ?? null),
      best: row.best.map((index) => (swapped ? 1 - index : index)),
    }));
    return { ...comparison(rows, entries), ...overrides };
  });
}

async function show(address: string, locale: 'zh' | 'en' = 'zh') {
  const page = await renderPage(<ComparisonPage />, { at: address, path: '/pk/*', locale });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const row = (name: RegExp) => screen.getByRole('row', { name });
const sides = () =>
  within(screen.getByRole('list', { name: '参与比较的词条' }))
    .getAllByRole('link')
    .map((link) => link.textContent);
const addressOf = ({ router }: Awaited<ReturnType<typeof show>>) =>
  decodeURIComponent(router.state.location.pathname) + router.state.location.search;

describe('the comparison table', () => {
  beforeEach(() => serveComparison());

  it('is titled by its sides and has no accessibility fault', async () => {
    const page = await show(at('中国', '美国'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('中国 PK 美国');
    expect(document.title).toBe('中国 PK 美国 · pkyx');
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('names its columns, puts the type first and links names to entries', async () => {
    await show(at('中国', '美国'), 'en');
    const [identity] = screen.getAllByRole('table');
    const headers = within(identity!).getAllByRole('columnheader');
    expect(headers.map((header) => header.textContent)).toEqual(['Attribute', 'China', 'United States']);
    expect(within(identity!).getAllByRole('rowheader')[0]).toHaveTextContent('Type');
    const list = screen.getByRole('list', { name: 'Entries compared' });
    expect(within(list).getByRole('link', { name: 'China' })).toHaveAttribute('href', '/entries/%E4%B8%AD%E5%9B%BD');
  });

  it('says which value is best in words, and by how much', async () => {
    await show(at('中国', '美国'));
    const [first, second] = within(row(/预期寿命/)).getAllByRole('cell');
    expect(first).not.toHaveTextContent('最佳');
    expect(second).toHaveTextContent('79.68 年无来源最佳+5.7%');
  });

  it('names no best where nobody leads', async () => {
    await show(at('中国', '美国'));
    expect(row(/面积/)).not.toHaveTextContent('最佳');
  });

  it('marks what nobody has written yet', async () => {
    await show(at('中国', '美国'));
    expect(within(row(/海岸线/)).getByRole('button', { name: /^补充.*海岸线$/ })).toHaveTextContent('?');
  });

  it('says why a row cannot be compared, to the keyboard too', async () => {
    await show(at('中国', '美国'));
    const tip = within(row(/最低工资/)).getByRole('button', { name: '关于「最低工资」' });
    tip.focus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('货币不同');
  });

  it('opens the sources of a value', async () => {
    const page = await show(at('中国', '美国'));
    await page.user.click(screen.getByRole('button', { name: '来源 [1]：中国的预期寿命' }));
    expect(await screen.findByRole('link', { name: 'World Factbook' })).toBeInTheDocument();
  });

  it('folds a group', async () => {
    const page = await show(at('中国', '美国'));
    await page.user.click(screen.getByRole('button', { name: /地理/, expanded: true }));
    expect(screen.queryByRole('rowheader', { name: /预期寿命/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /地理/, expanded: false })).toBeInTheDocument();
  });
});

describe('what a reader sets on the table', () => {
  beforeEach(() => serveComparison());

  it('filters rows, and the address remembers it', async () => {
    const page = await show(at('中国', '美国'));
    await page.user.click(screen.getByRole('radio', { name: '相同 1' }));
    expect(screen.queryByRole('row', { name: /预期寿命/ })).not.toBeInTheDocument();
    expect(row(/内陆国/)).toBeInTheDocument();
    expect(addressOf(page)).toBe('/pk/中国/美国?rows=common');

    await page.user.click(screen.getByRole('radio', { name: '全部 5' }));
    expect(addressOf(page)).toBe('/pk/中国/美国');
  });

  it('starts from what the address says', async () => {
    await show(`${at('中国', '美国')}?rows=differences&units=imperial`);
    expect(screen.getByRole('radio', { name: '不同 3' })).toBeChecked();
    expect(screen.getByRole('combobox', { name: '单位' })).toHaveDisplayValue('英制');
    await waitFor(() => expect(row(/面积/)).toHaveTextContent('平方英里'));
  });

  it('takes no notice of words it does not know', async () => {
    await show(`${at('中国', '美国')}?rows=nonsense&units=cubits`);
    expect(screen.getByRole('radio', { name: '全部 5' })).toBeChecked();
    expect(row(/面积/)).toHaveTextContent('9,706,961 平方公里');
  });

  it('changes units, and the address remembers it', async () => {
    const page = await show(at('中国', '美国'));
    await page.user.selectOptions(screen.getByRole('combobox', { name: '单位' }), '英制');
    await waitFor(() => expect(row(/面积/)).toHaveTextContent('≈3,747,879 平方英里'));
    expect(addressOf(page)).toBe('/pk/中国/美国?units=imperial');
  });
});

describe('the sides of a comparison', () => {
  beforeEach(() => {
    serveComparison();
    answer('/entries', { items: [china, america, entrySummary({ title: '日本' })], nextCursor: null });
  });

  it('swap, and what is best goes along', async () => {
    const page = await show(`${at('中国', '美国')}?rows=differences`);
    await page.user.click(screen.getByRole('button', { name: '交换两边' }));
    await waitFor(() => expect(sides()).toEqual(['美国', '中国']));
    expect(addressOf(page)).toBe('/pk/美国/中国?rows=differences');
    expect(within(row(/预期寿命/)).getAllByRole('cell')[0]).toHaveTextContent('最佳');
  });

  it('take one more, offered from their type without those that are there', async () => {
    const page = await show(at('中国', '美国'));
    await page.user.click(screen.getAllByRole('button', { name: '添加一方' })[0]!);
    const dialog = await screen.findByRole('dialog', { name: '再加一个来比' });
    expect(within(dialog).getByRole('combobox')).toHaveFocus();
    await page.user.click(await within(dialog).findByRole('button', { name: '日本' }));
    await waitFor(() => expect(sides()).toEqual(['中国', '美国', '日本']));
    expect(addressOf(page)).toBe('/pk/中国/美国/日本');
  });

  it('can be replaced, but not by one that is there already', async () => {
    answer('/suggestions', { items: [searchItem({ title: '中国' })], nextCursor: null });
    const page = await show(at('中国', '美国'));
    await page.user.click(screen.getByRole('button', { name: '美国的操作' }));
    await page.user.click(await screen.findByRole('menuitem', { name: '换一个' }));
    const dialog = await screen.findByRole('dialog', { name: '把美国换成' });
    await page.user.type(within(dialog).getByRole('combobox'), '中国');
    await page.user.click(await within(dialog).findByRole('option', { name: /中国/ }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('它已经在这里了');

    await page.user.click(await within(dialog).findByRole('button', { name: '日本' }));
    await waitFor(() => expect(addressOf(page)).toBe('/pk/中国/日本'));
  });

  it('move and leave by their menu', async () => {
    const page = await show(at('中国', '美国', '日本'));
    await page.user.click(screen.getByRole('button', { name: '日本的操作' }));
    await page.user.click(await screen.findByRole('menuitem', { name: '左移' }));
    await waitFor(() => expect(addressOf(page)).toBe('/pk/中国/日本/美国'));

    await page.user.click(screen.getByRole('button', { name: '中国的操作' }));
    expect(screen.queryByRole('menuitem', { name: '左移' })).not.toBeInTheDocument();
    await page.user.click(await screen.findByRole('menuitem', { name: '移除' }));
    await waitFor(() => expect(addressOf(page)).toBe('/pk/日本/美国'));
  });
});
