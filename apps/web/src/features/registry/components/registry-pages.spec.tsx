import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { RegistryAttribute } from '../../../lib/api-types';
import { listedEntry } from '../../../testing/entries';
import { renderPage } from '../../../testing/render';
import { answer, refuse } from '../../../testing/server';
import { AttributePage } from './attribute-page';
import { TypePage } from './type-page';
import { TypesPage } from './types-page';

const country = { slug: 'country', names: { zh: '国家和地区', en: 'Country or territory' }, count: 250, version: 1 };
const area: RegistryAttribute = {
  key: 'area',
  names: { zh: '面积', en: 'Area' },
  aliases: ['国土面积'],
  kind: 'number',
  dimension: 'area',
  direction: 'none',
  group: 'geography',
  types: ['country'],
  uses: 249,
  version: 1,
};

beforeEach(() => {
  answer('/attributes/area/merges', { items: [], nextCursor: null });
  answer('/attributes/area/revisions', { items: [], nextCursor: null });
});

describe('the page of a type', () => {
  it('shows its usual attributes under their groups, and its entries', async () => {
    answer('/types/country', { ...country, template: [area], highlights: [] });
    answer('/entries', { items: [listedEntry({ title: '中国' })], nextCursor: null });
    const page = await renderPage(<TypePage table={() => null} />, { at: '/types/country', path: '/types/:slug' });

    expect(await screen.findByRole('heading', { level: 1, name: '国家和地区' })).toBeInTheDocument();
    expect(screen.getByText('地理')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '面积' })).toHaveAttribute('href', '/attributes/area');
    expect(await screen.findByRole('link', { name: '中国' })).toBeInTheDocument();
    expect(await axe(page.container)).toHaveNoViolations();
  });

  it('says so when there is no such type', async () => {
    refuse('/types/ship', 404, { code: 'not-found', detail: '没有。' });
    await renderPage(<TypePage table={() => null} />, { at: '/types/ship', path: '/types/:slug' });

    expect(await screen.findByRole('heading', { name: '没有这个类型' })).toBeInTheDocument();
  });
});

describe('the page of an attribute', () => {
  it('tells what it measures, which is better and where it is used', async () => {
    answer('/attributes/area', area);
    answer('/types', { items: [country], nextCursor: null });
    const page = await renderPage(<AttributePage />, { at: '/attributes/area', path: '/attributes/:key' });

    expect(await screen.findByRole('heading', { level: 1, name: '面积' })).toBeInTheDocument();
    expect(screen.getByText('国土面积')).toBeInTheDocument();
    expect(screen.getByText('km²')).toBeInTheDocument();
    expect(screen.getByText('不分好坏')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: '国家和地区' })).toHaveAttribute('href', '/types/country');
    expect(await axe(page.container)).toHaveNoViolations();
  });
});

describe('the list of types', () => {
  it('names each type in both languages with the number of its entries', async () => {
    answer('/types', { items: [country], nextCursor: null });
    await renderPage(<TypesPage />, { locale: 'en' });

    const link = await screen.findByRole('link', { name: /250 entries/ });
    expect(link).toHaveTextContent('Country or territory');
    expect(link).toHaveTextContent('国家和地区');
  });
});
