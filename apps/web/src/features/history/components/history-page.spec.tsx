import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { startSession } from '../../../testing/accounts';
import { editedEntry, revision, statement, textChange } from '../../../testing/changes';
import { renderPage } from '../../../testing/render';
import { answer, refuse, refuseWriting, take } from '../../../testing/server';
import type { Revision } from '../../../lib/api-types';
import { HistoryPage } from './history-page';

const entry = editedEntry({ slug: 'tofu', title: '豆腐脑' });
const open = (search = '', locale: 'zh' | 'en' = 'en') =>
  renderPage(<HistoryPage />, { at: `/entries/tofu/history${search}`, path: '/entries/:slug/history', locale });
const serve = (items: Revision[], of = entry) =>
  answer('/entries/tofu/revisions', { entry: of, items, nextCursor: null, total: items[0]?.number ?? 0 });

const three = [
  revision({ number: 3, author: null, restores: 1 }),
  revision({ number: 2, reverted: true, comment: '太咸' }),
  revision({ number: 1, author: 'wei' }),
];
const deletion = revision({
  number: 2,
  author: 'wei',
  comment: '广告',
  changes: [{ field: 'title', key: null, names: null, before: '豆腐脑', after: null }],
});

beforeEach(() => answer('/types', { items: [], nextCursor: null }));

describe('the history of an entry', () => {
  it('lists its versions with who, why and what, and marks what was undone', async () => {
    serve(three);
    const page = await open();
    const list = await screen.findByRole('list', { name: 'Versions' });
    const [latest, second, first] = within(list).getAllByRole('listitem') as [HTMLElement, HTMLElement, HTMLElement];

    expect(latest).toHaveTextContent(/Version 3.*deleted member.*Current.*Restores version 1/);
    expect(second).toHaveTextContent(/Reverted.*太咸.*口味.*甜.*咸/);
    expect(within(first).getByRole('link', { name: 'wei' })).toHaveAttribute('href', '/users/wei');
    expect(within(first).queryByRole('link', { name: 'Compare with previous' })).not.toBeInTheDocument();
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('compares any two versions that are chosen', async () => {
    serve(three);
    const page = await open();
    await page.user.click(await screen.findByRole('radio', { name: 'Version 1 as the older one' }));
    answer('/entries/tofu/revisions/1', three[2] as Revision);
    answer('/entries/tofu/revisions/3', three[0] as Revision);
    answer('/entries/tofu/revisions/3/diff', { from: 1, to: 3, changes: [textChange('口味', '甜', '咸')] });
    await page.user.click(screen.getByRole('button', { name: 'Compare the chosen versions' }));

    expect(page.router.state.location.search).toBe('?from=1&to=3');
    expect(await screen.findByRole('heading', { name: 'Version 1 compared with version 3' })).toBeInTheDocument();
    expect(await screen.findByText('甜')).toBeInTheDocument();
    expect(screen.getByText('咸').closest('ins')).toBeInTheDocument();
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('says so when two versions are the same', async () => {
    serve(three);
    answer('/entries/tofu/revisions/1', three[2] as Revision);
    answer('/entries/tofu/revisions/3', three[0] as Revision);
    answer('/entries/tofu/revisions/3/diff', { from: 1, to: 3, changes: [] });
    await open('?from=1&to=3');
    expect(await screen.findByText('These versions do not differ')).toBeInTheDocument();
  });

  it('shows units, sources and notes in a comparison', async () => {
    serve(three);
    answer('/entries/tofu/revisions/1', three[2] as Revision);
    const weight = {
      kind: 'number' as const,
      value: { number: '250', unit: 'g', dimension: 'mass', base: '0.25', baseUnit: 'kg' },
    };
    const after = statement('', {
      ...weight,
      note: '一碗',
      sources: [{ url: 'https://example.org/bowl', citation: null, retrievedOn: null, asOf: '2025' }],
    });
    const added = { field: 'attribute', key: 'weight', names: { zh: '重量', en: 'Weight' }, before: null, after };
    answer('/entries/tofu/revisions/1/diff', { from: 0, to: 1, changes: [added] });
    await open('?to=1');

    expect(await screen.findByText('250')).toBeInTheDocument();
    expect(screen.getByText('Sources of Weight')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'example.org' })).toHaveAttribute('href', 'https://example.org/bowl');
    expect(screen.getByText('Note on Weight').closest('div')).toHaveTextContent('一碗');
    expect(screen.getByText('Before the entry was created')).toBeInTheDocument();
  });

  it('restores a version for a member, once confirmed', async () => {
    startSession();
    serve(three);
    const bodies = take('post', '/entries/tofu/revisions/2/restorations', 201, revision({ number: 4, restores: 2 }));
    const page = await open();
    await page.user.click((await screen.findAllByRole('button', { name: 'Restore this version' }))[0] as HTMLElement);
    const dialog = await screen.findByRole('dialog', { name: 'Restore version 2' });
    await page.user.type(within(dialog).getByRole('textbox', { name: 'Why' }), '更好');
    await page.user.click(within(dialog).getByRole('button', { name: 'Restore' }));

    await waitFor(() => expect(bodies).toEqual([{ comment: '更好' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(page.router.state.location.search).toBe('');
  });

  it('says in the dialog why a version could not be restored', async () => {
    startSession();
    serve(three);
    refuseWriting('post', '/entries/tofu/revisions/2/restorations', 403, {
      code: 'protected',
      detail: 'Only moderators may edit this.',
    });
    const page = await open();
    await page.user.click((await screen.findAllByRole('button', { name: 'Restore this version' }))[0] as HTMLElement);
    await page.user.click(await screen.findByRole('button', { name: 'Restore' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Only moderators may edit this.');
  });

  it('asks who is not signed in to do so first', async () => {
    serve(three);
    const page = await open();
    await page.user.click((await screen.findAllByRole('button', { name: 'Restore this version' }))[0] as HTMLElement);
    expect(page.router.state.location.search).toBe('?dialog=sign-in');
  });

  it('says by whom a deleted entry was deleted, and offers to bring it back', async () => {
    startSession();
    serve([deletion, revision({ number: 1 })], { ...entry, deleted: true });
    const bodies = take('post', '/entries/tofu/revisions/1/restorations', 201, revision({ number: 3, restores: 1 }));
    const page = await open('', 'zh');
    expect(await screen.findByText(/wei 删除了这个词条（.*）。 理由：广告/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '回到词条' })).not.toBeInTheDocument();

    await page.user.click(screen.getByRole('button', { name: '恢复词条' }));
    await page.user.click(await screen.findByRole('button', { name: '恢复' }));
    await waitFor(() => expect(bodies).toEqual([{ comment: '' }]));
  });

  it('says so when there never was such an entry, and when it cannot be loaded', async () => {
    refuse('/entries/tofu/revisions', 404, { code: 'not-found', detail: 'No.' });
    await open();
    expect(await screen.findByRole('heading', { name: 'No entry named “tofu”' })).toBeInTheDocument();
  });
});
