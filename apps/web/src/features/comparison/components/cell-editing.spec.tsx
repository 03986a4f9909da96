import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { startSession } from '../../../testing/accounts';
import { attribute, quantity, text } from '../../../testing/attributes';
import { comparison, comparisonRow } from '../../../testing/comparisons';
import { renderPage } from '../../../testing/render';
import { answer, refuseWriting, take } from '../../../testing/server';
import { ComparisonPage } from './comparison-page';

const coast = { key: 'coastline', names: { zh: '海岸线', en: 'Coastline' } };
const known = attribute(quantity('22457', 'km', 'length'), coast);
const filled = attribute(quantity('19924', 'km', 'length'), coast);

/** China has a coastline, America's is missing until somebody writes it. */
function serve(): { written: boolean } {
  const state = { written: false };
  answer('/comparisons', () =>
    comparison([
      comparisonRow([known, state.written ? filled : null], { ...coast, kind: 'number', dimension: 'length' }),
      comparisonRow([attribute(text('甜'), { key: 'taste', names: { zh: '口味', en: 'Taste' } }), null]),
    ]),
  );
  return state;
}

async function show() {
  const page = await renderPage(<ComparisonPage />, { at: '/pk/中国/美国', path: '/pk/*' });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const gap = () => screen.getByRole('button', { name: '补充美国的海岸线' });

describe('a gap in a comparison', () => {
  it('is filled in three steps: open it, type, Enter; the unit is that of the other side', async () => {
    startSession();
    const state = serve();
    const sent = take('post', '/entries/:slug/attributes', 201, filled);
    const page = await show();

    await page.user.click(gap());
    const editor = await screen.findByRole('dialog', { name: '美国的海岸线' });
    const field = await within(editor).findByRole('textbox', { name: '海岸线' });
    await waitFor(() => expect(field).toHaveFocus());
    expect(await axe(editor)).toHaveNoViolations();
    state.written = true;
    await page.user.keyboard('19924{Enter}');

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toEqual([
      expect.objectContaining({ key: 'coastline', value: expect.objectContaining({ number: '19924', unit: 'km' }) }),
    ]);
    const cell = within(screen.getByRole('row', { name: /海岸线/ })).getAllByRole('cell')[1]!;
    expect(cell).toHaveTextContent('19,924');
    expect(within(cell).getByRole('button')).toHaveFocus();
  });

  it('takes a text on Enter, and another line with Shift', async () => {
    startSession();
    serve();
    const sent = take('post', '/entries/:slug/attributes', 201, filled);
    const page = await show();

    await page.user.click(screen.getByRole('button', { name: '补充美国的口味' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: '口味' })).toHaveFocus());
    await page.user.keyboard('咸{Enter}');

    await waitFor(() => expect(sent).toEqual([expect.objectContaining({ value: { text: '咸' } })]));
  });

  it('shows what somebody else wrote there meanwhile', async () => {
    startSession();
    serve();
    refuseWriting('post', '/entries/:slug/attributes', 409, { code: 'attribute-exists', detail: '已经有了。' });
    answer('/entries/:slug/attributes/:key', filled);
    const page = await show();

    await page.user.click(gap());
    await waitFor(() => expect(screen.getByRole('textbox', { name: '海岸线' })).toHaveFocus());
    await page.user.keyboard('1{Enter}');

    expect(await screen.findByText('你编辑的时候，别人也改了它')).toBeInTheDocument();
    expect(screen.getByRole('dialog')).toHaveTextContent('19,924');
  });

  it('sends visitors to sign in, and then to the gap', async () => {
    serve();
    const page = await show();

    await page.user.click(gap());
    expect(page.router.state.location.search).toBe('?dialog=sign-in');
    expect(screen.queryByRole('dialog', { name: '美国的海岸线' })).not.toBeInTheDocument();

    startSession();
    expect(await screen.findByRole('dialog', { name: '美国的海岸线' })).toBeInTheDocument();
  });

  it('gives the focus back when it is left empty', async () => {
    startSession();
    serve();
    const page = await show();

    await page.user.click(gap());
    await waitFor(() => expect(screen.getByRole('textbox', { name: '海岸线' })).toHaveFocus());
    await page.user.keyboard('{Escape}');

    await waitFor(() => expect(gap()).toHaveFocus());
  });
});

describe('a value in a comparison', () => {
  it('is edited from the card of its sources', async () => {
    startSession();
    serve();
    answer('/entries/:slug/attributes/:key', known);
    const page = await show();

    const cell = within(screen.getByRole('row', { name: /海岸线/ })).getAllByRole('cell')[0]!;
    await page.user.click(within(cell).getByRole('button'));
    await page.user.click(await screen.findByRole('button', { name: '编辑' }));

    expect(await screen.findByRole('dialog', { name: '中国的海岸线' })).toBeInTheDocument();
    expect(await screen.findByRole('textbox', { name: '海岸线' })).toHaveValue('22457');
  });
});
