import { fireEvent, screen } from '@testing-library/react';
import type { TypedValue } from '@pkyx/domain';
import { quantity, text } from '../../testing/attributes';
import { renderPage } from '../../testing/render';
import { AttributeValueView } from './attribute-value-view';

const show = (attribute: TypedValue, locale: 'zh' | 'en' = 'zh') =>
  renderPage(<AttributeValueView attribute={attribute} />, { locale });

describe('a value on a page', () => {
  it('keeps the line breaks of a text and shows markup as text', async () => {
    await show(text('一行\n<b>两行</b>'));
    expect(screen.getByText(/<b>两行<\/b>/)).toHaveTextContent('一行 <b>两行</b>');
    expect(screen.queryByRole('strong')).not.toBeInTheDocument();
  });

  it.each([
    [true, 'zh', '是'],
    [false, 'zh', '否'],
    [true, 'en', 'Yes'],
    [false, 'en', 'No'],
  ] as const)('says %s in words in %s: %s', async (boolean, locale, word) => {
    await show({ kind: 'boolean', value: { boolean } }, locale);
    expect(screen.getByText(word)).toBeInTheDocument();
  });

  it('reads stars out', async () => {
    await show({ kind: 'rating', value: { rating: 4.5 } }, 'en');
    expect(screen.getByRole('img', { name: '4.5 of 5 stars' })).toBeInTheDocument();
  });

  it('opens a link apart from the site and says so', async () => {
    await show({ kind: 'link', value: { url: 'https://example.org/a', label: '' } }, 'en');
    const link = screen.getByRole('link', { name: 'example.org (opens in a new tab)' });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer ugc');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it('never links to an address that is not of the web', async () => {
    await show({ kind: 'link', value: { url: 'javascript:alert(1)', label: 'click' } });
    expect(screen.getByText('click')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('loads a picture late and without telling where it is shown', async () => {
    await show({ kind: 'image', value: { url: 'https://example.org/flag.png', alt: '国旗' } });
    const picture = screen.getByRole('img', { name: '国旗' });
    expect(picture).toHaveAttribute('loading', 'lazy');
    expect(picture).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  it('shows the words of a picture that cannot be loaded', async () => {
    await show({ kind: 'image', value: { url: 'https://example.org/gone.png', alt: '国旗' } });
    fireEvent.error(screen.getByRole('img', { name: '国旗' }));
    expect(screen.queryByRole('img', { name: '国旗' })).not.toBeInTheDocument();
    expect(screen.getByText('国旗')).toBeInTheDocument();
  });

  it('writes a number with its unit in the reader’s words', async () => {
    const page = await show(quantity('9706961', 'km²', 'area'));
    expect(page.container).toHaveTextContent('9,706,961 平方公里');
  });

  it.each([
    ['2025', 'year', 'zh', '2025年'],
    ['2025-09', 'month', 'zh', '2025年9月'],
    ['2025-09-01', 'day', 'zh', '2025年9月1日'],
    ['2025', 'year', 'en', '2025'],
    ['2025-09', 'month', 'en', 'September 2025'],
    ['2025-09-01', 'day', 'en', 'September 1, 2025'],
    ['0618-06-18', 'day', 'en', 'June 18, 618'],
  ] as const)('writes the date %s to the %s in %s: %s', async (date, precision, locale, written) => {
    await show({ kind: 'date', value: { date, precision } }, locale);
    expect(screen.getByText(written)).toHaveAttribute('datetime', date);
  });
});
