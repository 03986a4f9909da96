import type { Entry, EntrySummary, ListedEntry, SearchItem } from '../lib/api-types';

const country = { slug: 'country', names: { zh: '国家和地区', en: 'Country or territory' } };

/** An entry as lists show it; overrides say what matters to the spec. */
export function entrySummary(overrides: Partial<EntrySummary> = {}): EntrySummary {
  const title = overrides.title ?? '中国';
  return {
    id: `id-${title}`,
    slug: title,
    title,
    aliases: [],
    type: country,
    picture: null,
    version: 1,
    views: 120,
    createdAt: '2026-01-02T03:04:05Z',
    updatedAt: '2026-01-02T03:04:05Z',
    ...overrides,
  };
}

/** An entry with its values, as its own page has it. */
export function wholeEntry(overrides: Partial<Entry> = {}): Entry {
  const { picture: _picture, ...summary } = entrySummary();
  return { ...summary, createdBy: 'lin', protection: 'open', protectedUntil: null, attributes: [], ...overrides };
}

export function listedEntry(overrides: Partial<ListedEntry> = {}): ListedEntry {
  return { ...entrySummary(overrides), highlights: overrides.highlights ?? [] };
}

export function searchItem(overrides: Partial<SearchItem> = {}): SearchItem {
  const summary = entrySummary(overrides);
  const matched = {
    field: 'title' as const,
    how: 'prefix' as const,
    name: summary.title,
    marks: [[0, summary.title.length]],
  };
  return { ...summary, matched: overrides.matched === undefined ? matched : overrides.matched };
}

export const china = entrySummary({ slug: '中国', title: '中国', aliases: ['China'] });
export const america = entrySummary({ slug: '美国', title: '美国', aliases: ['United States', 'USA'] });
