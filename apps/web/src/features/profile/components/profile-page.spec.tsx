import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { profile, startSession } from '../../../testing/accounts';
import { entrySummary } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, refuse } from '../../../testing/server';
import { ProfilePage } from './profile-page';

const open = (locale: 'zh' | 'en' = 'zh') =>
  renderPage(<ProfilePage />, { at: '/users/lin', path: '/users/:username', locale });

const edit = (title: string, number: number) => ({
  number,
  author: 'lin',
  at: '2026-01-05T08:00:00.000Z',
  comment: '',
  changes: [
    { field: 'title', key: null, before: null, after: title },
    { field: 'attribute', key: 'area', before: null, after: null },
  ],
  restores: null,
  reverted: false,
  entry: entrySummary({ title }),
});

beforeEach(() => answer('/changes', { items: [edit('豆浆', 1), edit('日本', 7)], nextCursor: null }));

describe('a profile', () => {
  it('lists what the member edited lately', async () => {
    answer('/users/lin', profile({ username: 'lin', created: 1, edited: 1 }));
    const page = await open('en');
    const list = await screen.findByRole('list', { name: 'Recent edits' });
    const items = within(list).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringContaining('created'),
      expect.stringContaining('2 changes'),
    ]);
    expect(within(list).getByRole('link', { name: '日本' })).toHaveAttribute('href', '/entries/%E6%97%A5%E6%9C%AC');
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('tells what anybody may know, with the contribution index and how it comes about', async () => {
    answer(
      '/users/lin',
      profile({
        username: 'lin',
        place: '苏州',
        website: 'https://example.org/lin/',
        introduction: '两行\n介绍',
        created: 12,
        edited: 345,
        contribution: 750,
        role: 'moderator',
      }),
    );
    const page = await open();

    expect(await screen.findByRole('heading', { level: 1, name: 'lin' })).toBeInTheDocument();
    expect(screen.getByText('版主')).toBeInTheDocument();
    expect(screen.getByText('苏州')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'example.org/lin' })).toHaveAttribute('rel', 'noopener nofollow ugc');
    expect(screen.getByText('750')).toBeInTheDocument();
    expect(screen.getByText('创建 12 × 5 + 编辑 345 × 2')).toBeInTheDocument();
    expect(screen.getByText('2026年1月2日')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '编辑资料' })).not.toBeInTheDocument();
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('says 无 where there is nothing', async () => {
    answer('/users/lin', profile({ username: 'lin' }));
    await open();
    expect(await screen.findAllByText('无')).toHaveLength(3);
  });

  it('offers to edit one’s own', async () => {
    startSession({ username: 'lin' });
    answer('/users/lin', profile({ username: 'lin' }));
    await open('en');
    expect(await screen.findByRole('link', { name: 'Edit profile' })).toHaveAttribute('href', '/account');
  });

  it('says so when nobody has the name', async () => {
    refuse('/users/lin', 404, { code: 'not-found', detail: '没有。' });
    await open();
    expect(await screen.findByRole('heading', { name: '没有「lin」这位用户' })).toBeInTheDocument();
  });
});
