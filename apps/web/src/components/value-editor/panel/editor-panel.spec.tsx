import { act, screen } from '@testing-library/react';
import { pageGuard } from '../../../lib/page-guard';
import { renderPage } from '../../../testing/render';
import { EditorPanel } from './editor-panel';

async function panel(unsaved: boolean) {
  const { user } = await renderPage(
    <EditorPanel label="编辑" unsaved={unsaved} onClose={() => undefined}>
      <input aria-label="值" />
    </EditorPanel>,
  );
  return user;
}

describe('EditorPanel', () => {
  it('asks before another page takes the place of unsaved input, and lets go when it is discarded', async () => {
    const user = await panel(true);
    const goOn = jest.fn();
    act(() => pageGuard()?.(goOn));
    await user.click(screen.getByRole('button', { name: '放弃' }));
    expect(goOn).toHaveBeenCalledTimes(1);
  });

  it('stays when the writer goes on', async () => {
    const user = await panel(true);
    const goOn = jest.fn();
    act(() => pageGuard()?.(goOn));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    expect(goOn).not.toHaveBeenCalled();
  });

  it('lets any page take its place when nothing is unsaved', async () => {
    await panel(false);
    expect(pageGuard()).toBeNull();
  });
});
