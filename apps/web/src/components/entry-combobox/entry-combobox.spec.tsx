import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { useState } from 'react';
import type { SearchItem } from '../../lib/api-types';
import { searchItem } from '../../testing/entries';
import { renderPage } from '../../testing/render';
import { answer } from '../../testing/server';
import { EntryCombobox } from './entry-combobox';

const china = searchItem({ title: '中国', aliases: ['China'] });
const chad = searchItem({
  title: '乍得',
  aliases: ['Chad'],
  matched: { field: 'alias', how: 'prefix', name: 'Chad', marks: [[0, 2]] },
});

function Field({ onPick = () => undefined }: { onPick?: (entry: SearchItem) => void }) {
  const [text, setText] = useState('');
  return (
    <form aria-label="form">
      <EntryCombobox label="名字" text={text} onType={setText} onPick={onPick} />
    </form>
  );
}

const field = () => screen.getByRole('combobox', { name: '名字' });

describe('EntryCombobox', () => {
  beforeEach(() => answer('/suggestions', { items: [china, chad], nextCursor: null }));

  it('suggests entries with their type and the part that was typed marked', async () => {
    const page = await renderPage(<Field />);
    await page.user.type(field(), '中');

    const options = await screen.findAllByRole('option');
    expect(options).toHaveLength(2);
    expect(options[0]).toHaveTextContent('国家和地区');
    expect(options[0]!.querySelector('mark')).toHaveTextContent('中');
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('shows the other name that fits when the name itself does not', async () => {
    const page = await renderPage(<Field />);
    await page.user.type(field(), 'ch');

    expect((await screen.findAllByRole('option'))[1]).toHaveTextContent('Chad');
    expect(screen.getAllByRole('option')[1]!.querySelector('mark')).toHaveTextContent('Ch');
  });

  it('is worked by arrows and Enter, and tells which suggestion is chosen', async () => {
    const onPick = jest.fn();
    const page = await renderPage(<Field onPick={onPick} />);
    await page.user.type(field(), 'ch');
    const options = await screen.findAllByRole('option');

    await page.user.keyboard('{ArrowDown}{ArrowDown}');
    expect(field()).toHaveAttribute('aria-activedescendant', options[1]!.id);
    expect(options[1]).toHaveAttribute('aria-selected', 'true');

    await page.user.keyboard('{Enter}');
    expect(onPick).toHaveBeenCalledWith(expect.objectContaining({ slug: '乍得' }));
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('goes from the first suggestion back to the field and on to the last', async () => {
    const page = await renderPage(<Field />);
    await page.user.type(field(), 'ch');
    const options = await screen.findAllByRole('option');

    await page.user.keyboard('{ArrowDown}{ArrowUp}');
    expect(field()).not.toHaveAttribute('aria-activedescendant');
    await page.user.keyboard('{ArrowUp}');
    expect(field()).toHaveAttribute('aria-activedescendant', options[1]!.id);
  });

  it('closes on Escape and keeps what was typed', async () => {
    const page = await renderPage(<Field />);
    await page.user.type(field(), 'ch');
    await screen.findAllByRole('option');

    await page.user.keyboard('{Escape}');

    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field()).toHaveValue('ch');
  });

  it('asks once after a pause, not at each letter, and never for an empty field', async () => {
    const asked: string[] = [];
    answer('/suggestions', (request) => {
      asked.push(new URL(request.url).searchParams.get('q')!);
      return { items: [china], nextCursor: null };
    });
    const page = await renderPage(<Field />);

    await page.user.type(field(), 'chi');
    await screen.findAllByRole('option');
    await page.user.clear(field());

    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(asked).toEqual(['chi']);
  });
});
