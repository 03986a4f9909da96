import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Comparison } from '../../../lib/api-types';
import { attribute, quantity } from '../../../testing/attributes';
import { comparison, comparisonRow, everyState } from '../../../testing/comparisons';
import { america, china } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer } from '../../../testing/server';
import { ComparisonPage } from './comparison-page';

const life = attribute(quantity('75.41', 'yr', 'time'), {
  key: 'life-expectancy',
  names: { zh: '预期寿命', en: 'Life expectancy' },
  direction: 'higher',
});
const [lives, ...others] = everyState;
const rows = [comparisonRow([], { ...lives, cells: [life, life] }), ...others];
const asked: URLSearchParams[] = [];

/** Answers a comparison with scores where weights or must-haves are asked for. */
function serve(overrides: Partial<Comparison> = {}): void {
  asked.length = 0;
  answer('/comparisons/related', { items: [] });
  answer('/comparisons', (request) => {
    const query = new URL(request.url).searchParams;
    asked.push(query);
    const scores = [
      { entry: america.slug, score: '0.75', coverage: '0.90', unmet: [] },
      { entry: china.slug, score: '0.25', coverage: '1.00', unmet: ['life-expectancy'] },
    ];
    const weighted = query.has('weights') || query.has('must');
    return { ...comparison(rows, [china, america]), scores: weighted ? scores : null, ...overrides };
  });
}

async function show(query = '', locale: 'zh' | 'en' = 'zh') {
  const page = await renderPage(<ComparisonPage />, { at: `/pk/中国/美国${query}`, path: '/pk/*', locale });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const row = () => screen.getByRole('row', { name: /预期寿命/ });
const queryOf = ({ router }: Awaited<ReturnType<typeof show>>) => decodeURIComponent(router.state.location.search);

async function openPanel(page: Awaited<ReturnType<typeof show>>) {
  await page.user.click(screen.getByRole('button', { name: /^我的侧重/ }));
  return screen.findByRole('dialog', { name: '我的侧重' });
}

describe('the reader’s priorities', () => {
  beforeEach(() => serve());

  it('are asked of the server as the address says them, and marked on their rows', async () => {
    await show('?weights=life-expectancy:3&must=life-expectancy&directions=life-expectancy:lower');
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
      weights: 'life-expectancy:3',
      must: 'life-expectancy',
      directions: 'life-expectancy:lower',
    });
    expect(row()).toHaveTextContent('你的侧重：×3 · 必须有 · 低的好');
  });

  it('that cannot be read say nothing', async () => {
    await show('?weights=life-expectancy:99&must=a,a');
    expect(asked[0]?.has('weights')).toBe(false);
    expect(screen.queryByRole('region', { name: '按你的侧重' })).not.toBeInTheDocument();
  });

  it('rank the sides with what each score rests on and what is missed', async () => {
    const page = await show('?weights=life-expectancy:3');
    const card = screen.getByRole('region', { name: '按你的侧重' });
    const [first, second] = within(card).getAllByRole('listitem');
    expect(first).toHaveTextContent('美国75%覆盖 90%');
    expect(second).toHaveTextContent('中国25%覆盖 100%不满足：预期寿命');
    expect(await axe(card)).toHaveNoViolations();

    await page.user.click(within(card).getByRole('button', { name: '清除我的侧重' }));
    await waitFor(() => expect(card).not.toBeInTheDocument());
    expect(queryOf(page)).toBe('');
  });

  it('are set in a panel, row by row', async () => {
    const page = await show();
    const panel = await openPanel(page);
    fireEvent.change(within(panel).getByRole('slider', { name: '「预期寿命」的权重' }), { target: { value: '3' } });
    await waitFor(() => expect(row()).toHaveTextContent('×3'));
    expect(queryOf(page)).toBe('?weights=life-expectancy:3');
    await page.user.click(within(panel).getByRole('checkbox', { name: '必须有：预期寿命' }));
    await waitFor(() => expect(queryOf(page)).toContain('must=life-expectancy'));
    await page.user.selectOptions(within(panel).getByRole('combobox', { name: '「预期寿命」哪边好' }), '低的好');
    await waitFor(() => expect(queryOf(page)).toContain('directions=life-expectancy:lower'));
    expect(within(panel).getByRole('slider', { name: '「预期寿命」的权重' })).toHaveAttribute(
      'aria-valuetext',
      '算 3 份',
    );

    await page.user.click(within(panel).getByRole('button', { name: '全部还原' }));
    await waitFor(() => expect(queryOf(page)).toBe(''));
  });

  it('let no weight fall on a row where nothing is better', async () => {
    const panel = await openPanel(await show());
    expect(within(panel).getByRole('slider', { name: '「面积」的权重' })).toBeDisabled();
  });

  it('are found by the name of a row in either language', async () => {
    const page = await show();
    const panel = await openPanel(page);
    await page.user.type(within(panel).getByRole('searchbox', { name: '找一行' }), 'life');
    expect(within(panel).getAllByRole('slider')).toHaveLength(1);
    await page.user.type(within(panel).getByRole('searchbox', { name: '找一行' }), 'x');
    expect(within(panel).getByRole('status')).toHaveTextContent('没有叫「lifex」的行');
  });

  it('are set from a row itself', async () => {
    const page = await show();
    await page.user.click(within(row()).getByRole('button', { name: '关于「预期寿命」' }));
    await page.user.click(await screen.findByRole('menuitem', { name: '算重一点（×2）' }));
    await waitFor(() => expect(queryOf(page)).toBe('?weights=life-expectancy:2'));
    expect(row()).toHaveTextContent('×2');
    expect(within(row()).getByRole('button', { name: '关于「预期寿命」' })).toHaveFocus();
  });
});

describe('a baseline', () => {
  beforeEach(() => serve());

  it('is chosen from the menu of a side, and the others say how far they are from it', async () => {
    const page = await show();
    await page.user.click(screen.getByRole('button', { name: '中国的操作' }));
    await page.user.click(await screen.findByRole('menuitem', { name: '设为基准' }));
    await waitFor(() => expect(queryOf(page)).toBe('?baseline=中国'));
    const [own, other] = within(screen.getByRole('row', { name: /面积/ })).getAllByRole('cell');
    await waitFor(() => expect(other).toHaveTextContent('−3.4%'));
    expect(within(other!).getByTitle('比中国：−334,351 平方公里')).toBeInTheDocument();
    expect(own).not.toHaveTextContent('%');
  });

  it('of another comparison is none', async () => {
    await show('?baseline=日本');
    expect(screen.getByRole('row', { name: /面积/ })).not.toHaveTextContent('%');
  });
});

describe('what the outcome says of rows', () => {
  beforeEach(() => {
    window.HTMLElement.prototype.scrollIntoView = () => undefined;
    serve({
      verdict: {
        leads: [0, 1],
        text: { zh: '美国领先。美国更长寿。', en: 'The US leads. It lives longer.' },
        clauses: [{ row: 'life-expectancy', zh: '美国更长寿', en: 'It lives longer' }],
      },
      cautions: ['stale'],
      cautionRows: { stale: ['life-expectancy'] },
    });
  });

  it('leads to the row, even one that is folded away and filtered out', async () => {
    const page = await show('?rows=common');
    await page.user.click(screen.getByRole('button', { name: /地理/, expanded: true }));
    await page.user.click(screen.getByRole('link', { name: '美国更长寿' }));
    await waitFor(() => expect(row()).toHaveFocus());
    expect(screen.getByRole('radio', { name: '全部 5' })).toBeChecked();
  });

  it('names the rows that a caution is about on demand', async () => {
    const page = await show();
    await page.user.click(screen.getByRole('button', { name: '涉及 1 行' }));
    await page.user.click(screen.getByRole('link', { name: '预期寿命' }));
    await waitFor(() => expect(row()).toHaveFocus());
  });
});
