import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { comparison } from '../../../testing/comparisons';
import { answer } from '../../../testing/server';
import { renderPage } from '../../../testing/render';
import { RelatedComparisons } from '../components/related-comparisons';
import { ShareButton } from '../components/share-button';

const pair = comparison([]);
const address = '/pk/%E4%B8%AD%E5%9B%BD/%E7%BE%8E%E5%9B%BD?weights=area:3';

async function open() {
  const page = await renderPage(<ShareButton comparison={pair} />, { at: address });
  await page.user.click(screen.getByRole('button', { name: '分享' }));
  return { ...page, dialog: await screen.findByRole('dialog', { name: '分享这次对比' }) };
}

const textOf = (name: string) =>
  screen.getByRole('textbox', { name }).getAttribute('value') ?? screen.getByRole('textbox', { name }).textContent;

describe('the ways to share a comparison', () => {
  it('begin with the link in view, and one that stays as it is now', async () => {
    await open();
    expect(textOf('链接')).toBe(`${window.location.origin}${address}`);
    const lasting = new URL(textOf('固定链接'));
    expect(lasting.searchParams.get('weights')).toBe('area:3');
    expect(new Date(lasting.searchParams.get('at') ?? '').getTime()).toBeLessThan(Date.now());
  });

  it('copy what is asked for, and say so', async () => {
    const { user } = await open();
    const copied = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: '复制引用格式' }));
    expect(await screen.findByText('已复制')).toBeInTheDocument();
    expect(copied).toHaveBeenCalledWith(expect.stringMatching(/中国 PK 美国。pkyx，数据截至 .*访问。http/));
  });

  it('have code to embed with a look at it, and files', async () => {
    const { dialog } = await open();
    expect(screen.getByRole('textbox', { name: '嵌入代码' })).toHaveTextContent(/^<iframe src="http[^"]*\/embed\/pk\//);
    expect(within(dialog).getByRole('link', { name: '在新标签页预览' })).toHaveAttribute('rel', 'noopener');
    const file = within(dialog).getByRole('link', { name: 'PNG 图片' });
    expect(file).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/api\/v1\/comparisons\?entries=.*weights=area%3A3.*format=png&lang=zh$/),
    );
  });

  it('can be reached by everybody, and close by Escape', async () => {
    const { user, dialog } = await open();
    expect(await axe(dialog)).toHaveNoViolations();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('what entries are also compared with', () => {
  it('is shown as pairs', async () => {
    answer('/comparisons/related', {
      items: [{ entries: pair.entries, canonical: '/pk/a/b', views: 3 }],
      nextCursor: null,
    });
    await renderPage(<RelatedComparisons slugs={['中国']} />);
    const section = await screen.findByRole('region', { name: '大家还在比' });
    expect(within(section).getByRole('link')).toHaveAttribute('href', '/pk/%E4%B8%AD%E5%9B%BD/%E7%BE%8E%E5%9B%BD');
  });
});
