import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { change, editedEntry } from '../../../testing/changes';
import { renderPage } from '../../../testing/render';
import { answer, refuse } from '../../../testing/server';
import type { Change } from '../../../lib/api-types';
import { ChangesPage } from './changes-page';

const open = (search = '', locale: 'zh' | 'en' = 'en') =>
  renderPage(<ChangesPage />, { at: `/changes${search}`, path: '/changes', locale });

/** Answers with what was changed from the moment on that is asked for. Returns the queries. */
function serve(changes: () => Change[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  answer('/changes', ({ url }) => {
    const query = new URL(url).searchParams;
    asked.push(query);
    const since = Date.parse(query.get('since') ?? '1970-01-01');
    return { items: changes().filter(({ at }) => Date.parse(at) >= since), nextCursor: null };
  });
  return asked;
}

const older = change({ number: 2, at: '2026-01-04T08:00:00.000Z', entry: editedEntry({ title: '豆浆' }) });
const newer = change({
  number: 7,
  at: '2026-01-05T08:00:00.000Z',
  comment: '改口味',
  entry: editedEntry({ title: '豆花' }),
});
const newest = change({ number: 1, at: '2026-01-06T08:00:00.000Z', entry: editedEntry({ title: '油条' }) });

beforeEach(() => answer('/types', { items: [], nextCursor: null }));

describe('recent changes', () => {
  it('stand under their days, with links to the entry, its history and the difference', async () => {
    serve(() => [newer, older]);
    const page = await open();
    expect(await screen.findByRole('link', { name: '豆花' })).toHaveAttribute(
      'href',
      expect.stringContaining('/entries/'),
    );
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Monday, January 5, 2026',
      'Sunday, January 4, 2026',
    ]);
    const item = screen.getByText('改口味').closest('li') as HTMLElement;
    expect(within(item).getByRole('link', { name: 'Difference: 豆花' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/history\?to=7$/),
    );
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('do not link to an entry that was deleted', async () => {
    serve(() => [change({ entry: editedEntry({ title: '豆汁', deleted: true }) })]);
    await open();
    expect(await screen.findByText('豆汁')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '豆汁' })).not.toBeInTheDocument();
    expect(screen.getByText('Entry deleted')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'History: 豆汁' })).toBeInTheDocument();
  });

  it('are narrowed by what stands in the address, and so is the feed', async () => {
    const asked = serve(() => [newer]);
    await open('?type=snack&user=lin');
    await screen.findByRole('link', { name: '豆花' });
    expect([asked[0]?.get('type'), asked[0]?.get('user')]).toEqual(['snack', 'lin']);
    expect(screen.getByRole('link', { name: 'Subscribe' })).toHaveAttribute(
      'href',
      '/api/v1/changes.atom?type=snack&user=lin&locale=en',
    );
    expect(document.head.querySelector('link[type="application/atom+xml"]')).toHaveAttribute(
      'href',
      '/api/v1/changes.atom?type=snack&user=lin&locale=en',
    );
  });

  it('can be narrowed to a member and a time', async () => {
    const asked = serve(() => [newer]);
    const page = await open();
    await page.user.type(await screen.findByRole('textbox', { name: 'Member' }), 'wei{Enter}');
    expect(page.router.state.location.search).toBe('?user=wei');
    await waitFor(() => expect(asked.at(-1)?.get('user')).toBe('wei'));
    await page.user.click(await screen.findByRole('link', { name: 'Clear filters' }));
    expect(page.router.state.location.search).toBe('');
  });

  it('say so when there are none, and when nobody has the name', async () => {
    serve(() => []);
    const page = await open();
    expect(await screen.findByText('No changes here yet')).toBeInTheDocument();
    page.unmount();

    refuse('/changes', 404, { code: 'not-found', detail: 'No member named “nobody”.' });
    await open('?user=nobody');
    expect(await screen.findByText('There is no member “nobody”')).toBeInTheDocument();
  });

  it('say so when they cannot be loaded, and try again when asked to', async () => {
    refuse('/changes', 400, { code: 'invalid-query', detail: 'A query parameter is wrong.' });
    const page = await open();
    expect(await screen.findByText('A query parameter is wrong.')).toBeInTheDocument();
    serve(() => [newer]);
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: '豆花' })).toBeInTheDocument();
  });
});

describe('changes that come in while one reads', () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  it('are announced, and shown when asked for', async () => {
    let known = [newer, older];
    serve(() => known);
    const page = await open();
    await screen.findByRole('link', { name: '豆花' });

    known = [newest, newer, older];
    await act(() => jest.advanceTimersByTimeAsync(11_000));
    const button = await screen.findByRole('button', { name: '1 new change – show' });
    expect(button.closest('[role=status]')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '油条' })).not.toBeInTheDocument();

    await page.user.click(button);
    expect(await screen.findByRole('link', { name: '油条' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /new change/ })).not.toBeInTheDocument();
  });
});
