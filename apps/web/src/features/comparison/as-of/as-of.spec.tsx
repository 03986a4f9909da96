import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { http, HttpResponse } from 'msw';
import { attribute, quantity } from '../../../testing/attributes';
import { comparison, comparisonRow } from '../../../testing/comparisons';
import { america, china } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, refuse, server } from '../../../testing/server';
import { ComparisonPage } from '../components/comparison-page';

const AT = '2026-01-01T00:00:00.000Z';
const PAGE = `/pk/中国/美国?at=${AT}`;
const area = (square: string) => attribute(quantity(square, 'km²', 'area'));
const areas = (...squares: [string, string]) => comparisonRow([area(squares[0]), area(squares[1])]);
const gdp = { key: 'gdp', names: { zh: '产值', en: 'Output' } };

const then = {
  ...comparison(
    [areas('9', '8'), comparisonRow([null, attribute(quantity('5'), gdp)], gdp)],
    [
      { ...china, version: 3, views: null },
      { ...america, version: 2, views: null },
    ],
  ),
  asOf: AT,
};
const now = comparison(
  [areas('10', '8'), comparisonRow([attribute(quantity('7'), gdp), attribute(quantity('5'), gdp)], gdp)],
  [
    { ...china, version: 5 },
    { ...america, version: 2 },
  ],
);

const serve = () =>
  answer('/comparisons', (request) => (new URL(request.url).searchParams.get('at') === AT ? then : now));
const show = (locale: 'zh' | 'en' = 'zh') =>
  renderPage(<ComparisonPage />, { at: encodeURI(PAGE), path: '/pk/*', locale });
const banner = () => screen.findByRole('region', { name: '过去的样子' });

describe('a comparison as of a moment', () => {
  it('says so, in its title as well, and leads to the present', async () => {
    serve();
    const { container } = await show();
    expect(within(await banner()).getByText(/^截至 2026年1月1日.* 的样子$/)).toHaveAttribute('datetime', AT);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^中国 PK 美国（截至 2026年1月1日/);
    expect(screen.getByRole('link', { name: '看现在的' })).toHaveAttribute('href', encodeURI('/pk/中国/美国'));
    await screen.findByText('此后的变化：', { exact: false });
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows what a value became, one click away', async () => {
    serve();
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: '中国的面积此后有变化，看现在的值' }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('现在10 平方公里');
    expect(screen.queryByRole('button', { name: /美国的面积此后有变化/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /中国的产值此后有变化/ })).toBeInTheDocument();
  });

  it('counts what changed of each side and leads to its history', async () => {
    serve();
    await show();
    const changes = await screen.findByRole('link', { name: '中国 2 处' });
    expect(changes).toHaveAttribute('href', `/entries/${encodeURIComponent('中国')}/history?from=3&to=5`);
    expect(await banner()).toHaveTextContent('美国 0 处');
  });

  it('cannot be edited', async () => {
    serve();
    const { user } = await show();
    expect(await screen.findByRole('img', { name: '中国那时没有产值' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /补充/ })).not.toBeInTheDocument();
    await user.dblClick(screen.getByRole('row', { name: /面积/ }).querySelector('td > div')!);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says when nothing changed', async () => {
    answer('/comparisons', (request) => (request.url.includes('at=') ? then : { ...then, asOf: null }));
    await show();
    expect(await screen.findByText('此后没有变化。')).toBeInTheDocument();
  });

  it('says when one of its entries is no longer there', async () => {
    refuse('/comparisons', 404, { code: 'not-found', detail: '没有找到词条「x」。' });
    server.use(
      http.get('*/api/v1/comparisons', ({ request }) =>
        request.url.includes('at=') ? HttpResponse.json(then) : undefined,
      ),
    );
    await show();
    expect(await screen.findByText('其中有词条现在已不在，无法和现在对照。')).toBeInTheDocument();
  });

  it('says which entry was not there then, and leads to the present', async () => {
    refuse('/comparisons', 404, { code: 'not-found', detail: '那时没有词条「美国」。' });
    await show();
    expect(await screen.findByRole('heading', { name: '那时没有「美国」' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '看现在的' })).toBeInTheDocument();
  });

  it('says that a moment is none, or is to come, in the words of the server', async () => {
    const errors = [{ pointer: 'at', code: 'in-the-future', detail: 'at 还没有到。' }];
    refuse('/comparisons', 400, { code: 'invalid-query', detail: 'at 还没有到。', errors });
    await show();
    expect(await screen.findByText('at 还没有到。')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '看现在的' })).toBeInTheDocument();
  });
});
