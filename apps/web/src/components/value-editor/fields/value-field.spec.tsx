import { fireEvent, screen } from '@testing-library/react';
import type { AttributeKind } from '@pkyx/domain';
import { axe } from 'jest-axe';
import { useState } from 'react';
import { renderPage } from '../../../testing/render';
import { refuseWriting, take } from '../../../testing/server';
import { NO_FAULTS } from '../rules/faults';
import { readingOf } from '../rules/reading';
import { emptyDraft } from '../rules/value-draft';
import { ValueField } from './value-field';

/** A field with the value that its draft stands for beside it, as JSON. */
function Trial({ kind, dimension }: { kind: AttributeKind; dimension: string | null }) {
  const [draft, setDraft] = useState(emptyDraft(kind, dimension));
  return (
    <>
      <ValueField label="面积" draft={draft} dimension={dimension} faults={NO_FAULTS} onChange={setDraft} />
      <output>{JSON.stringify(readingOf(draft, 'zh').typed?.value ?? null)}</output>
    </>
  );
}

const show = (kind: AttributeKind, dimension: string | null = null) =>
  renderPage(<Trial kind={kind} dimension={dimension} />);
const value = () => JSON.parse(screen.getByRole('status', { name: '' }).textContent) as object | null;

describe('the field of a value', () => {
  it.each(['text', 'image', 'link', 'boolean', 'rating', 'number', 'date'] as const)(
    'of the kind %s can be used by everybody',
    async (kind) => {
      const page = await show(kind);
      expect(await axe(page.container)).toHaveNoViolations();
    },
  );
});

describe('a number', () => {
  it('is pasted whole, and says how it is read', async () => {
    const page = await show('number');
    await page.user.click(screen.getByRole('textbox', { name: '面积' }));
    await page.user.paste('6.1 英寸');
    expect(screen.getByText(/读作/)).toHaveTextContent('读作 6.1 英寸 · 长度');
    expect(screen.getByRole('combobox', { name: '量纲' })).toHaveValue('长度');
    expect(screen.getByRole('combobox', { name: '单位' })).toHaveValue('英寸');
    expect(value()).toMatchObject({ number: '6.1', unit: 'in', dimension: 'length' });
  });

  it('gets its unit from a list, looked for in the other language', async () => {
    const page = await show('number', 'area');
    expect(screen.queryByRole('combobox', { name: '量纲' })).not.toBeInTheDocument();
    await page.user.type(screen.getByRole('textbox', { name: '面积' }), '12');
    await page.user.type(screen.getByRole('combobox', { name: '单位' }), 'square kilometre');
    await page.user.click(await screen.findByRole('option', { name: /平方公里/ }));
    expect(value()).toMatchObject({ number: '12', unit: 'km²' });
  });

  it('says at once what is wrong with it', async () => {
    const page = await show('number', 'area');
    await page.user.type(screen.getByRole('textbox', { name: '面积' }), '5 kg');
    expect(screen.getByText(/「kg」是质量的单位，这里需要面积/)).toBeInTheDocument();
    expect(value()).toBeNull();
  });
});

describe('stars', () => {
  it('are set by the keyboard and read out', async () => {
    const page = await show('rating');
    const stars = screen.getByRole('slider', { name: '面积' });
    expect(stars).toHaveAttribute('aria-valuetext', '还没有评分');
    stars.focus();
    await page.user.keyboard('4{ArrowRight}');
    expect(stars).toHaveAttribute('aria-valuetext', '4.5 星，满分 5 星');
    expect(value()).toEqual({ rating: 4.5 });
    await page.user.keyboard('{Home}');
    expect(value()).toEqual({ rating: 0 });
  });

  it('are set by a click on a half', async () => {
    await show('rating');
    const stars = screen.getByRole('slider', { name: '面积' });
    stars.getBoundingClientRect = () => ({ left: 100, width: 160 }) as DOMRect;
    fireEvent.click(stars, { clientX: 100 + 160 * 0.68 });
    expect(value()).toEqual({ rating: 3.5 });
  });

  it('may be none', async () => {
    const page = await show('rating');
    await page.user.click(screen.getByRole('button', { name: '0 星' }));
    expect(value()).toEqual({ rating: 0 });
  });
});

describe('a date', () => {
  it('is as exact as it is typed', async () => {
    const page = await show('date');
    await page.user.type(screen.getByRole('textbox', { name: '面积' }), '2025年9月');
    expect(screen.getByRole('radio', { name: '月' })).toBeChecked();
    expect(screen.getByText('2025年9月')).toBeInTheDocument();
    expect(value()).toEqual({ date: '2025-09', precision: 'month' });
  });

  it('loses what is more exact than the precision that is chosen', async () => {
    const page = await show('date');
    await page.user.type(screen.getByRole('textbox', { name: '面积' }), '1949-10-01');
    await page.user.click(screen.getByRole('radio', { name: '年' }));
    expect(screen.getByRole('textbox', { name: '面积' })).toHaveValue('1949');
    expect(value()).toEqual({ date: '1949', precision: 'year' });
  });

  it('says what is wrong with it', async () => {
    const page = await show('date');
    await page.user.type(screen.getByRole('textbox', { name: '面积' }), '2025-02-30');
    expect(screen.getByText(/「2025-02-30」无效/)).toBeInTheDocument();
  });
});

describe('yes or no', () => {
  it('is neither until one is chosen', async () => {
    const page = await show('boolean');
    expect(value()).toBeNull();
    await page.user.click(screen.getByRole('radio', { name: '否' }));
    expect(value()).toEqual({ boolean: false });
  });
});

describe('a text', () => {
  it('tells how long it is near the limit, as a person counts', async () => {
    await show('text');
    const write = (text: string) =>
      fireEvent.change(screen.getByRole('textbox', { name: '面积' }), { target: { value: text } });
    write('甜'.repeat(4_000));
    expect(screen.queryByText(/5,000/)).not.toBeInTheDocument();
    write('👨‍👩‍👧'.repeat(4_001));
    expect(screen.getByText('4,001 / 5,000 字')).toBeInTheDocument();
  });
});

describe('a picture', () => {
  const file = new File(['x'], 'flag.png', { type: 'image/png' });
  const choose = () => fireEvent.change(document.querySelector('input[type="file"]')!, { target: { files: [file] } });

  it('is uploaded and shown', async () => {
    const url = '/api/v1/images/0123456789abcdef/1200.webp';
    take('post', '/images', 201, { url, width: 10, height: 10 });
    await show('image');
    choose();
    expect(await screen.findByRole('img', { name: '预览' })).toHaveAttribute('src', url.replace('1200', '480'));
    expect(value()).toEqual({ url, alt: '' });
  });

  it('that the server refuses is told in its words', async () => {
    const detail = '图片最大 10 MB。';
    refuseWriting('post', '/images', 413, { code: 'file-too-large', detail });
    await show('image');
    choose();
    expect(await screen.findByRole('alert')).toHaveTextContent(detail);
  });
});
