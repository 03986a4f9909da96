import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { attribute, quantity } from '../../testing/attributes';
import { renderPage } from '../../testing/render';
import { SourcesButton } from './sources-button';

const sourced = attribute(quantity('75.41', 'yr', 'time'), {
  note: '男女合计',
  sources: [
    { url: 'https://example.org/factbook', citation: 'World Factbook', asOf: '2014', retrievedOn: '2026-01-31' },
    { url: null, citation: '某本年鉴，第 12 页', asOf: 'FY 2013/14', retrievedOn: null },
    { url: 'javascript:alert(1)', citation: null, asOf: null, retrievedOn: null },
  ],
});

const china = { slug: '中国', name: '中国' };

async function open() {
  const page = await renderPage(<SourcesButton attribute={sourced} entry={china} />);
  await page.user.click(screen.getByRole('button', { name: '来源 [3]：中国的面积' }));
  return { page, card: await screen.findByRole('dialog', { name: '来源 [3]：中国的面积' }) };
}

describe('the sources of a value', () => {
  it('are behind a button that says whose they are', async () => {
    const { card } = await open();
    const link = screen.getByRole('link', { name: 'World Factbook' });
    expect(link).toHaveAttribute('href', 'https://example.org/factbook');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer ugc');
    expect(card).toHaveTextContent('截至2014年');
    expect(card).toHaveTextContent('查阅于2026年1月31日');
    expect(card).toHaveTextContent('某本年鉴，第 12 页');
    expect(card).toHaveTextContent('FY 2013/14');
    expect(card).toHaveTextContent('男女合计');
    expect(card).toHaveTextContent(/lin 编辑于/);
    expect(await axe(card)).toHaveNoViolations();
  });

  it('link to addresses of the web only', async () => {
    await open();
    const abroad = screen.getAllByRole('link').filter((link) => link.hasAttribute('target'));
    expect(abroad).toHaveLength(1);
  });

  it('lead to who wrote the value and to the history of the entry', async () => {
    await open();
    expect(screen.getByRole('link', { name: 'lin' })).toHaveAttribute('href', '/users/lin');
    expect(screen.getByRole('link', { name: '历史' })).toHaveAttribute('href', '/entries/%E4%B8%AD%E5%9B%BD/history');
  });

  it('are marked where there are none', async () => {
    const page = await renderPage(<SourcesButton attribute={{ ...sourced, sources: [] }} entry={china} />);
    await page.user.click(screen.getByRole('button', { name: '无来源：中国的面积' }));
    const card = await screen.findByRole('dialog', { name: '无来源：中国的面积' });
    expect(card).toHaveTextContent('这个值还没有来源。');
    expect(card).toHaveTextContent('男女合计');
  });

  it('lead to the editor of the value where the page has one', async () => {
    const onEdit = jest.fn();
    const page = await renderPage(<SourcesButton attribute={sourced} entry={china} onEdit={onEdit} />);
    await page.user.click(screen.getByRole('button', { name: '来源 [3]：中国的面积' }));
    await page.user.click(await screen.findByRole('button', { name: '编辑' }));
    expect(onEdit).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('close by Escape and give the focus back', async () => {
    const { page } = await open();
    await page.user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '来源 [3]：中国的面积' })).toHaveFocus();
  });
});
