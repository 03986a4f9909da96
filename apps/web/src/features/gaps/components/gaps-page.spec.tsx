import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Gap } from '../../../lib/api-types';
import { startSession } from '../../../testing/accounts';
import { attribute, quantity } from '../../../testing/attributes';
import { america, china } from '../../../testing/entries';
import { gap } from '../../../testing/gaps';
import { renderPage } from '../../../testing/render';
import { answer, refuse, take } from '../../../testing/server';
import { GapsPage } from './gaps-page';

const coast = {
  key: 'coastline',
  names: { zh: '海岸线', en: 'Coastline' },
  kind: 'number',
  dimension: 'length',
} as const;
const taste = { key: 'taste', names: { zh: '口味', en: 'Taste' } };

/** Serves gaps until they are taken out of the list. */
function serve(...gaps: Gap[]): Gap[] {
  answer('/gaps', () => ({ items: gaps, nextCursor: null }));
  return gaps;
}

const show = (search = '') => renderPage(<GapsPage />, { at: `/gaps${search}`, path: '/gaps' });

beforeEach(() => answer('/types', { items: [], nextCursor: null }));

describe('the list of what is missing', () => {
  it('says what is missing where, how often it was looked for, and beside what', async () => {
    serve(gap(coast, { views: 1234, pair: america }));
    const page = await show();
    const item = await screen.findByRole('listitem');
    expect(item).toHaveTextContent('中国 海岸线');
    expect(item).toHaveTextContent('看过 1,234 次 · 和美国比较时缺');
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('is filled one after the other, by the keyboard alone', async () => {
    startSession();
    const gaps = serve(gap(taste), gap(taste, { entry: america }));
    const sent = take('post', '/entries/:slug/attributes', 201, attribute({ kind: 'text', value: { text: '甜' } }));
    const page = await show();

    await page.user.click(await screen.findByRole('button', { name: '补充中国的口味' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: '口味' })).toHaveFocus());
    gaps.shift();
    await page.user.keyboard('甜{Enter}');

    const next = await screen.findByRole('region', { name: '填写美国的口味' });
    await waitFor(() => expect(next).toContainElement(document.activeElement as HTMLElement));
    expect(screen.queryByRole('button', { name: '补充中国的口味' })).not.toBeInTheDocument();
    expect(sent).toEqual([expect.objectContaining({ key: 'taste', value: { text: '甜' } })]);
  });

  it('shows the value of the other side and starts with its unit', async () => {
    startSession();
    serve(gap(coast, { pair: america }));
    answer('/entries/:slug/attributes/:key', attribute(quantity('19924', 'km', 'length'), coast));
    const page = await show();

    await page.user.click(await screen.findByRole('button', { name: '补充中国的海岸线' }));

    expect(await screen.findByText('美国：')).toHaveTextContent('美国： 19,924 公里');
    expect(await screen.findByRole('combobox', { name: '单位' })).toHaveValue('公里');
  });

  it('keeps a gap that was left empty, and gives the focus back', async () => {
    startSession();
    serve(gap(taste));
    const page = await show();

    await page.user.click(await screen.findByRole('button', { name: '补充中国的口味' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: '口味' })).toHaveFocus());
    await page.user.keyboard('{Escape}');

    await waitFor(() => expect(screen.getByRole('button', { name: '补充中国的口味' })).toHaveFocus());
  });

  it('puts skipped ones away until they are asked for', async () => {
    serve(gap(taste));
    const page = await show();

    await page.user.click(await screen.findByRole('button', { name: '跳过中国的口味' }));
    expect(screen.getByText('都跳过了')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: '显示跳过的 1 项' }));
    expect(screen.getByRole('button', { name: '补充中国的口味' })).toBeInTheDocument();
  });

  it('asks visitors to sign in first', async () => {
    serve(gap(taste));
    const page = await show();
    await page.user.click(await screen.findByRole('button', { name: '补充中国的口味' }));
    expect(page.router.state.location.search).toBe('?dialog=sign-in');
  });

  it('is narrowed to the type of the address', async () => {
    const asked: (string | null)[] = [];
    answer('/gaps', ({ url }) => {
      asked.push(new URL(url).searchParams.get('type'));
      return { items: [gap(taste, { entry: china })], nextCursor: null };
    });
    await show('?type=country');
    await screen.findByRole('listitem');
    expect(asked).toEqual(['country']);
  });

  it('says when nothing is missing', async () => {
    serve();
    await show();
    expect(await screen.findByText('这里什么都不缺')).toBeInTheDocument();
  });

  it('offers to try again when it cannot be loaded', async () => {
    refuse('/gaps', 503, { code: 'unavailable', detail: '稍后再试。' });
    const page = await show();
    const again = await screen.findByRole('button', { name: '再试一次' });
    serve(gap(taste));
    await page.user.click(again);
    expect(await screen.findByRole('listitem')).toBeInTheDocument();
  });
});
