import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { adminUser, startSession } from '../../../testing/accounts';
import { renderPage } from '../../../testing/render';
import { answer, take } from '../../../testing/server';
import { AdminPage } from './admin-page';

const open = (section = '') => renderPage(<AdminPage review={<p>待审核</p>} />, { at: `/admin${section}` });
const spammer = adminUser({ username: 'spammer', block: { reason: '广告', until: null } });

describe('the admin page', () => {
  it('turns other members away', async () => {
    startSession();
    const page = await open();
    expect(screen.getByRole('heading', { name: '这里只对版主和管理员开放' })).toBeInTheDocument();
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('shows moderators what waits for them, and nothing else', async () => {
    startSession({ role: 'moderator' });
    await open('?section=audit');
    expect(screen.getByText('待审核')).toBeInTheDocument();
    expect(screen.queryByRole('navigation', { name: '管理分类' })).not.toBeInTheDocument();
  });

  describe('for an admin', () => {
    beforeEach(() => startSession({ username: 'chief', role: 'admin' }));

    it('finds members by name, role and block', async () => {
      const asked: string[] = [];
      answer('/admin/users', ({ url }) => {
        asked.push(new URL(url).search);
        return { items: [adminUser({ username: 'chief', role: 'admin' }), spammer], nextCursor: null };
      });
      const page = await open();
      expect(await screen.findByRole('link', { name: 'spammer' })).toHaveAttribute('href', '/users/spammer');
      expect(screen.getByText('已封禁：广告')).toBeInTheDocument();
      expect(screen.queryByRole('button', { name: '管理 chief' })).not.toBeInTheDocument();
      expect(await axe(page.container)).toHaveNoViolations();

      await page.user.type(screen.getByLabelText('按用户名查找'), 'spa');
      await page.user.click(screen.getByLabelText('只看被封禁的'));
      await waitFor(() => expect(asked.at(-1)).toBe('?q=spa&blocked=true&limit=30'));
    });

    it('gives a role and lifts a block', async () => {
      answer('/admin/users', { items: [spammer], nextCursor: null });
      const sent = take('patch', '/admin/users/spammer', 200, { ...spammer, block: null });
      const page = await open();
      await page.user.click(await screen.findByRole('button', { name: '管理 spammer' }));
      const dialog = within(await screen.findByRole('dialog', { name: '管理 spammer' }));
      await page.user.selectOptions(dialog.getByLabelText('角色'), '版主');
      await page.user.click(dialog.getByLabelText('禁止修改内容'));
      await page.user.click(dialog.getByRole('button', { name: '保存' }));
      await waitFor(() => expect(sent).toEqual([{ role: 'moderator', block: null }]));
    });

    it('blocks with a reason, to the end of a day', async () => {
      answer('/admin/users', { items: [adminUser({ username: 'lin' })], nextCursor: null });
      const sent = take('patch', '/admin/users/lin', 200, adminUser({ username: 'lin' }));
      const page = await open();
      await page.user.click(await screen.findByRole('button', { name: '管理 lin' }));
      const dialog = within(await screen.findByRole('dialog', { name: '管理 lin' }));
      await page.user.click(dialog.getByLabelText('禁止修改内容'));
      await page.user.click(dialog.getByRole('button', { name: '保存' }));
      expect(await dialog.findByText('请填写原因。')).toBeInTheDocument();

      await page.user.type(dialog.getByLabelText('原因'), '刷屏');
      fireEvent.change(dialog.getByLabelText('封禁到'), { target: { value: '2099-03-01' } });
      await page.user.click(dialog.getByRole('button', { name: '保存' }));
      const until = new Date('2099-03-01T23:59:59').toISOString();
      await waitFor(() => expect(sent).toEqual([{ role: 'member', block: { reason: '刷屏', until } }]));
    });

    it('sets the site’s name, pictures and announcement', async () => {
      const site = { name: 'pkyx', logo: null, homePicture: null, announcement: null };
      answer('/site', site);
      const url = '/api/v1/images/ab/480.webp';
      take('post', '/images', 201, { url, width: 10, height: 10 });
      const sent = take('put', '/site', 200, site);
      const page = await open('?section=site');
      await page.user.type(await screen.findByLabelText('公告'), '今晚维护');
      const logo = page.container.querySelector<HTMLInputElement>('input[type=file]');
      await page.user.upload(logo!, new File(['x'], 'logo.png', { type: 'image/png' }));
      expect(await screen.findByRole('img', { name: '标志' })).toBeInTheDocument();
      expect(await axe(page.container)).toHaveNoViolations();
      await page.user.click(screen.getByRole('button', { name: '保存设置' }));
      await waitFor(() =>
        expect(sent).toEqual([{ name: 'pkyx', logo: url, homePicture: null, announcement: '今晚维护' }]),
      );
    });

    it('tells who did what', async () => {
      answer('/admin/audit', {
        items: [
          {
            id: '1',
            at: '2026-01-02T03:04:05Z',
            actor: 'chief',
            action: 'user.role',
            target: 'lin',
            details: { from: 'member', to: 'admin' },
          },
          { id: '2', at: '2026-01-02T03:04:05Z', actor: null, action: 'thing.done', target: 'it', details: {} },
          { id: '3', at: '2026-01-02T03:04:05Z', actor: 'mo', action: 'entry.protect', target: '油条', details: {} },
        ],
        nextCursor: null,
      });
      await open('?section=audit');
      expect(await screen.findByText('from: member, to: admin')).toBeInTheDocument();
      const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
      expect(rows[0]).toContain('chief 更改了角色 lin');
      expect(rows[1]).toContain('操作者 thing.done it');
      expect(rows[2]).toContain('mo 更改了保护： 油条');
    });
  });
});
