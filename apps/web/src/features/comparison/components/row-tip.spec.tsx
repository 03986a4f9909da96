import { screen, waitFor } from '@testing-library/react';
import { comparisonRow } from '../../../testing/comparisons';
import { renderPage } from '../../../testing/render';
import { RowTip } from './row-tip';

const row = comparisonRow([null, null], { names: { zh: '面积', en: 'Area' } });
const tip = () => screen.getByRole('button', { name: '关于「面积」' });

describe('what there is to know about a row', () => {
  it('shows while the mouse is over its button, and describes it', async () => {
    const { user } = await renderPage(<RowTip row={row} />);
    await user.hover(tip());
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Area');
    expect(tip()).toHaveAccessibleDescription(/^Area/);
    await user.unhover(tip());
    await waitFor(() => expect(screen.queryByRole('tooltip')).not.toBeInTheDocument());
  });

  it('shows to the keyboard until Escape', async () => {
    const { user } = await renderPage(<RowTip row={row} />);
    await user.tab();
    expect(await screen.findByRole('tooltip')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('tooltip')).not.toBeInTheDocument());
  });

  it.each(['{Enter}', ' ', '{ArrowDown}'])('opens its menu on “%s”, and Escape gives the focus back', async (key) => {
    const { user } = await renderPage(<RowTip row={row} />);
    await user.tab();
    await user.keyboard(key);
    const [first] = await screen.findAllByRole('menuitem');
    await waitFor(() => expect(first).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
    expect(tip()).toHaveFocus();
    expect(tip()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });

  it('closes its menu on a second click', async () => {
    const { user } = await renderPage(<RowTip row={row} />);
    await user.click(tip());
    await screen.findByRole('menu');
    await user.click(tip());
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
  });
});
