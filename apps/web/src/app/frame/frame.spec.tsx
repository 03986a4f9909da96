import { act, screen, waitFor } from '@testing-library/react';
import { onlineManager } from '@tanstack/react-query';
import { axe } from 'jest-axe';
import { Link } from 'react-router';
import { searchItem } from '../../testing/entries';
import { renderPage } from '../../testing/render';
import { answer } from '../../testing/server';
import { Pages } from '../pages';
import { Frame } from './frame';

beforeEach(() => answer('/site', { name: 'pkyx', logo: null, homePicture: null, announcement: null }));

const text = <Link to="/about">further</Link>;
const frame = (
  routes = [
    { index: true, element: text },
    { path: 'about', element: <h1>about</h1> },
  ],
) => renderPage(<Frame />, { path: '/', children: routes });

describe('the frame', () => {
  it('has landmarks, a skip link first, and nothing that axe finds', async () => {
    const page = await frame();

    await page.user.tab();
    expect(screen.getByRole('link', { name: '跳到正文' })).toHaveFocus();
    for (const landmark of ['banner', 'main', 'contentinfo', 'search']) {
      expect(screen.getByRole(landmark)).toBeInTheDocument();
    }
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('switches to the other language, tells the browser, and remembers it', async () => {
    const page = await frame();

    await page.user.click(screen.getByRole('button', { name: 'English' }));

    expect(await screen.findByRole('link', { name: 'Explore' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(localStorage.getItem('pkyx-locale')).toBe('en');

    await page.user.click(screen.getByRole('button', { name: '中文' }));
    expect(await screen.findByRole('link', { name: '探索' })).toBeInTheDocument();
  });

  it('goes round the colours: system, light, dark', async () => {
    const page = await frame();
    const colors = () => screen.getByRole('button', { name: /^外观/ });
    const scheme = () => document.documentElement.getAttribute('data-mantine-color-scheme');

    await page.user.click(colors());
    expect(colors()).toHaveAccessibleName('外观: 浅色');
    await page.user.click(colors());
    expect(colors()).toHaveAccessibleName('外观: 深色');
    expect(scheme()).toBe('dark');
    await page.user.click(colors());
    expect(colors()).toHaveAccessibleName('外观: 跟随系统');
  });

  it('puts the cursor into the search on “/”, but not while somebody writes', async () => {
    const page = await frame([{ index: true, element: <input aria-label="other" /> }]);
    const search = screen.getByRole('combobox', { name: '搜索词条' });

    await page.user.keyboard('/');
    expect(search).toHaveFocus();
    expect(search).toHaveValue('');

    await page.user.type(screen.getByLabelText('other'), '/');
    expect(screen.getByLabelText('other')).toHaveValue('/');
  });

  it('leads from the search to all results on Enter, and to an entry from its suggestion', async () => {
    answer('/suggestions', { items: [searchItem({ title: '中国' })], nextCursor: null });
    const page = await frame([{ path: '*', element: text }]);
    const search = screen.getByRole('combobox', { name: '搜索词条' });

    await page.user.type(search, '中国{Enter}');
    expect(page.router.state.location.search).toBe(`?q=${encodeURIComponent('中国')}`);

    await page.user.clear(search);
    await page.user.type(search, '中');
    await page.user.click(await screen.findByRole('option'));
    expect(decodeURIComponent(page.router.state.location.pathname)).toBe('/entries/中国');
  });

  it('puts the focus on the content of the next page', async () => {
    const page = await frame();

    await page.user.click(screen.getByRole('link', { name: 'further' }));

    await screen.findByRole('heading', { name: 'about' });
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('opens the phone’s menu and closes it on Escape', async () => {
    const page = await frame();
    const menu = screen.getByRole('button', { name: '菜单' });

    await page.user.click(menu);
    expect(menu).toHaveAttribute('aria-expanded', 'true');
    await page.user.keyboard('{Escape}');
    expect(menu).toHaveAttribute('aria-expanded', 'false');
  });

  it('tells when the network is gone and when it is back', async () => {
    await frame();

    act(() => onlineManager.setOnline(false));
    expect(screen.getByText(/现在没有网络/)).toBeInTheDocument();
    act(() => onlineManager.setOnline(true));
    expect(screen.queryByText(/现在没有网络/)).not.toBeInTheDocument();
  });
});

describe('a page that fails', () => {
  const failing = (error: Error) => () => {
    throw error;
  };
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('leaves the rest of the site usable', async () => {
    const Broken = failing(new Error('broken'));
    const page = await frame([
      { path: 'about', element: <h1>about</h1> },
      { index: true, element: <Broken /> },
    ]);

    expect(screen.getByRole('heading', { name: '页面出了点问题' })).toBeInTheDocument();
    await page.user.click(screen.getByRole('link', { name: '关于' }));
    expect(await screen.findByRole('heading', { name: 'about' })).toBeInTheDocument();
  });

  it('asks to reload when a part of it is gone since a release', async () => {
    const Outdated = failing(new TypeError('Failed to fetch dynamically imported module: /assets/home-x.js'));
    await frame([{ index: true, element: <Outdated /> }]);

    expect(screen.getByRole('heading', { name: '有新版本了' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '重新加载' })).toBeInTheDocument();
  });
});

describe('the pages', () => {
  it('answer an unknown address with a page that says so', async () => {
    await renderPage(<Pages />, { at: '/no/such/page' });

    expect(await screen.findByRole('heading', { name: '没有这个页面' })).toBeInTheDocument();
    expect(document.title).toBe('没有这个页面 · pkyx');
  });

  it('lead from the lucky address to an entry', async () => {
    answer('/entries/random', { ...searchItem({ title: '中国' }), attributes: [] });
    const page = await renderPage(<Pages />, { at: '/lucky' });

    await waitFor(() => expect(decodeURIComponent(page.router.state.location.pathname)).toBe('/entries/中国'));
  });
});
