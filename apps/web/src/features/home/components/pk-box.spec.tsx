import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { ComparisonQuery, EntrySummary, QuerySide } from '../../../lib/api-types';
import { america, china, entrySummary, searchItem } from '../../../testing/entries';
import { type RenderedPage, renderPage } from '../../../testing/render';
import { answer, refuse } from '../../../testing/server';
import { PkBox } from './pk-box';

const japan = entrySummary({ slug: '日本', title: '日本', aliases: ['Japan'] });

const known = (entry: EntrySummary): QuerySide => ({ text: entry.title, match: entry, candidates: [] });
const unknown = (text: string, candidates: EntrySummary[] = []): QuerySide => ({ text, match: null, candidates });

function reading(...sides: QuerySide[]): ComparisonQuery {
  return { separator: 'pk', sides, comparison: null, alternatives: [] };
}

const fields = () => screen.getAllByRole('combobox');
const texts = () => fields().map((field) => (field as HTMLInputElement).value);
const submit = ({ user }: RenderedPage) => user.click(screen.getByRole('button', { name: '比一比' }));
const address = ({ router }: RenderedPage) => decodeURIComponent(router.state.location.pathname);

beforeEach(() => answer('/suggestions', { items: [], nextCursor: null }));

describe('the box', () => {
  it('spreads “A pk B” over both fields while it is typed, and goes on in the second', async () => {
    const page = await renderPage(<PkBox />);

    await page.user.type(fields()[0]!, '中国 pk 美国');

    expect(texts()).toEqual(['中国', '美国']);
    expect(fields()[1]).toHaveFocus();
  });

  it('opens as many fields as a pasted text has names', async () => {
    const page = await renderPage(<PkBox />);

    await page.user.click(fields()[0]!);
    await page.user.paste('中国 pk 美国 pk 日本');

    expect(texts()).toEqual(['中国', '美国', '日本']);
  });

  it('leads to the comparison in the order asked when the server knows every name', async () => {
    const asked: string[] = [];
    answer('/comparisons/queries', (request) => {
      asked.push(new URL(request.url).searchParams.get('q')!);
      return reading(known(america), known(china));
    });
    const page = await renderPage(<PkBox />);

    await page.user.type(fields()[0]!, '美国');
    await page.user.type(fields()[1]!, '中国{Enter}');

    await waitFor(() => expect(address(page)).toBe('/pk/美国/中国'));
    expect(asked).toEqual(['美国 pk 中国']);
  });

  it('says which name was not found and goes on with the candidate that is chosen', async () => {
    answer('/comparisons/queries', reading(known(china), unknown('火星', [america, japan])));
    const page = await renderPage(<PkBox />);
    await page.user.type(fields()[0]!, '中国 pk 火星');
    await submit(page);

    expect(await screen.findByText('没有找到「火星」。')).toBeInTheDocument();
    expect(fields()[0]).not.toHaveAttribute('aria-invalid');
    expect(fields()[1]).toHaveAttribute('aria-invalid', 'true');
    expect(fields()[1]).toHaveFocus();
    expect(await axe(page.container)).toHaveNoViolations();

    await page.user.click(screen.getByRole('button', { name: /日本/ }));
    await waitFor(() => expect(address(page)).toBe('/pk/中国/日本'));
  });

  it('offers the ways to read a text that means several things', async () => {
    const two = reading(known(china), known(america));
    const three = reading(known(china), known(japan), known(america));
    answer('/comparisons/queries', { ...two, alternatives: [two, three] });
    const page = await renderPage(<PkBox />);

    await page.user.type(fields()[0]!, '中国和日本比美国');
    await submit(page);
    await page.user.click(await screen.findByRole('button', { name: '中国 PK 日本 PK 美国' }));

    await waitFor(() => expect(address(page)).toBe('/pk/中国/日本/美国'));
  });

  it('does not ask what is meant when the names stand in fields of their own', async () => {
    const two = reading(known(china), known(america));
    answer('/comparisons/queries', { ...two, alternatives: [reading(known(japan), known(america)), two] });
    const page = await renderPage(<PkBox />);

    await page.user.type(fields()[0]!, '中国 pk 美国{Enter}');

    await waitFor(() => expect(address(page)).toBe('/pk/中国/美国'));
  });

  it('asks for both names when nothing is written, without asking the server', async () => {
    const page = await renderPage(<PkBox />);

    await submit(page);

    expect(screen.getByRole('alert')).toHaveTextContent('先写上要比的两个名字');
    expect(fields()[0]).toHaveFocus();
  });

  it('says which side is empty when there is one name only', async () => {
    refuse('/comparisons/queries', 422, { code: 'pk-no-separator', detail: '只有一个名称' });
    const page = await renderPage(<PkBox />);

    await page.user.type(fields()[0]!, '中国');
    await submit(page);

    expect(await screen.findByText(/第 2 个名字还空着/)).toBeInTheDocument();
    expect(fields()[1]).toHaveFocus();
  });

  it('tells in the words of the server what it refuses', async () => {
    refuse('/comparisons/queries', 422, { code: 'pk-empty', detail: '还没有要比的名称。' });
    const page = await renderPage(<PkBox />);

    await page.user.type(fields()[0]!, 'pk{Enter}');

    expect(await screen.findByText('还没有要比的名称。')).toBeInTheDocument();
  });

  it('refuses one entry picked twice', async () => {
    answer('/suggestions', { items: [searchItem(china)], nextCursor: null });
    const page = await renderPage(<PkBox />);
    for (const index of [0, 1]) {
      await page.user.type(fields()[index]!, '中');
      await page.user.click(await screen.findByRole('option'));
    }

    await submit(page);

    expect(screen.getByRole('alert')).toHaveTextContent('「中国」和前面的是同一个词条');
  });

  it('adds sides up to eight and removes one with Backspace in its empty field', async () => {
    const page = await renderPage(<PkBox />);
    const add = screen.getByRole('button', { name: '再加一个' });
    for (let sides = 2; sides < 8; sides += 1) await page.user.click(add);

    expect(fields()).toHaveLength(8);
    expect(add).toBeDisabled();
    expect(fields()[7]).toHaveFocus();

    await page.user.keyboard('{Backspace}');
    expect(fields()).toHaveLength(7);
    expect(fields()[6]).toHaveFocus();
  });

  it('compares an example at once', async () => {
    answer('/comparisons/queries', reading(known(china), known(america)));
    const page = await renderPage(<PkBox />);

    const examples = screen.getByRole('group', { name: '例如' });
    await page.user.click(within(examples).getByRole('button', { name: '中国 pk 美国' }));

    await waitFor(() => expect(address(page)).toBe('/pk/中国/美国'));
  });
});
