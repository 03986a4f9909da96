import { parseQuantity, type TypedValue } from '@pkyx/domain';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { attribute } from '../../../testing/attributes';
import { comparison, comparisonRow } from '../../../testing/comparisons';
import { america, china, entrySummary } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, refuse } from '../../../testing/server';
import { ChartsPanel } from './charts-panel';

const cell = (quantity: string, zh: string, en: string) =>
  attribute({ kind: 'number', value: parseQuantity(quantity) } satisfies TypedValue, { key: en, names: { zh, en } });
const row = (zh: string, en: string, direction: 'higher' | 'lower', [first, second]: [string, string]) =>
  comparisonRow([cell(first, zh, en), cell(second, zh, en)], { direction, best: [1] });
const rows = [
  row('预期寿命', 'life', 'higher', ['75 yr', '80 yr']),
  row('失业率', 'unemployment', 'lower', ['4 %', '8 %']),
  row('医生', 'physicians', 'higher', ['1', '2']),
  row('病床', 'beds', 'higher', ['3', '4']),
];
const japan = {
  ...entrySummary({ title: '日本' }),
  cells: [cell('84 yr', '预期寿命', 'life'), cell('3 %', '失业率', 'unemployment')],
};

const show = (search: string, shown = rows) =>
  renderPage(<ChartsPanel comparison={comparison(shown)} />, { at: `/pk/中国/美国?${search}` });

/** A chart draws itself into the room that it has, and jsdom gives it none. */
beforeEach(() => {
  jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 800, 400));
});
afterEach(() => jest.restoreAllMocks());

describe('the radar', () => {
  it('says in words what it shows, how to read it, and has no accessibility fault', async () => {
    const page = await show('charts=radar');
    expect(screen.getByRole('img')).toHaveAccessibleName('雷达图，4 个轴。中国有 1 个轴最好。美国有 3 个轴最好。');
    expect(screen.getByText(/只在所比的各方之间折算/)).toBeInTheDocument();
    expect(screen.getByText(/标 ↓ 的越低越好/)).toBeInTheDocument();
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('draws each side as a polygon with dashes and marks of its own', async () => {
    const page = await show('charts=radar');
    const polygons = [...page.container.querySelectorAll('.recharts-radar-polygon path')];
    const dashes = polygons
      .filter((path) => path.hasAttribute('stroke'))
      .map((path) => path.getAttribute('stroke-dasharray'));
    expect(dashes).toEqual([null, '7 4']);
    expect(page.container.querySelectorAll('.recharts-radar-dots path')).toHaveLength(8);
  });

  it('is shown as a table with the values and how far out they are', async () => {
    const page = await show('charts=radar');
    await page.user.click(screen.getByRole('radio', { name: '表格' }));
    const table = screen.getByRole('table', { name: '雷达图：中国 PK 美国' });
    expect(within(table).getByRole('row', { name: /失业率/ })).toHaveTextContent('4 %1.008 %0.50');
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(page.router.state.location.search).toBe('?charts=radar&as=table');
  });

  it('has the axes that the reader chooses, never fewer than three', async () => {
    const page = await show('charts=radar&as=table');
    await page.user.click(screen.getByText('选哪些行（4/4）'));
    await page.user.click(screen.getByRole('checkbox', { name: '病床' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
    expect(page.router.state.location.search).toContain('axes=life%2Cunemployment%2Cphysicians');
    expect(screen.getByRole('checkbox', { name: '医生' })).toBeDisabled();
  });

  it('says why there is none', async () => {
    await show('charts=radar', rows.slice(0, 2));
    expect(screen.getByText(/至少要有 3 行/)).toBeInTheDocument();
  });
});

describe('the scatter', () => {
  it('shows the compared entries and the others of their type, as a table too', async () => {
    const asked: string[] = [];
    answer('/types/:slug/entries', (request) => {
      asked.push(new URL(request.url).search);
      return { columns: [], items: [japan], nextCursor: null, total: 1 };
    });
    const page = await show('charts=scatter&as=table');
    const table = await screen.findByRole('table', { name: '预期寿命与失业率：中国 PK 美国' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((header) => header.textContent),
    ).toEqual([`${china.title}参与比较`, `${america.title}参与比较`, '日本']);
    expect(within(table).getByRole('row', { name: /日本/ })).toHaveTextContent('84 年3 %');
    expect(asked).toEqual(['?attributes=life%2Cunemployment&limit=100']);
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('takes other rows as axes, and the address remembers them', async () => {
    answer('/types/:slug/entries', { columns: [], items: [], nextCursor: null, total: 0 });
    const page = await show('charts=scatter&as=table');
    await page.user.selectOptions(screen.getByRole('combobox', { name: '纵轴' }), '病床');
    expect(await screen.findByRole('table', { name: '预期寿命与病床：中国 PK 美国' })).toBeInTheDocument();
    expect(page.router.state.location.search).toContain('y=beds');
  });

  it('reads on until it has the whole type', async () => {
    answer('/types/:slug/entries', (request) => {
      const second = new URL(request.url).searchParams.get('cursor') === 'next';
      return { columns: [], items: second ? [japan] : [], nextCursor: second ? null : 'next', total: 1 };
    });
    await show('charts=scatter&as=table');
    expect(await screen.findByRole('row', { name: /日本/ })).toBeInTheDocument();
  });

  it('says what went wrong and tries again', async () => {
    refuse('/types/:slug/entries', 503, { code: 'unavailable', detail: '稍后再试。' });
    await show('charts=scatter');
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeInTheDocument();
  });
});
