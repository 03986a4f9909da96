import type { LocalizedText } from '@pkyx/domain';
import type { EntryListDto } from '../entries/dto/entry.dto';
import { ENTRY_SORTS } from '../entries/dto/entry-list-query.dto';
import type { TypeDto } from '../types/dto/type.dto';
import { missingPage } from './bare-page';
import { html } from '../common/html/html';
import { localized } from '../common/html/localized';
import type { Page } from './page';
import { typeAddress } from '../common/html/page-addresses';
import type { PageReading } from './page-reading';
import { absolute, breadcrumbs, itemList } from './structured-data/structured-data';
import { entryLink, linkSection } from './views/entry-links.view';
import { pathView } from './views/page-frame.view';

/** As many as the page asks for at first. */
const ENTRIES = '24';
const TEXTS = {
  types: { zh: '类型', en: 'Types' },
  template: { zh: '这类词条常有的属性', en: 'Usual attributes' },
  entries: { zh: '词条', en: 'Entries' },
} satisfies Record<string, LocalizedText>;

/** `/types/:slug`: what entries of a type tell, and the first of them. */
export async function typePage(reading: PageReading): Promise<Page> {
  const { locale, query, path } = reading;
  const [, slug] = path;
  // `/types/..` has none.
  if (slug === undefined) return missingPage(locale);
  const sort = ENTRY_SORTS.find((known) => known === query.get('sort')) ?? 'views';
  const [{ status, body: type }, { body: entries }] = await Promise.all([
    reading.read<TypeDto>(`/api/v1${typeAddress(slug)}`),
    reading.read<EntryListDto>('/api/v1/entries', { sort, limit: ENTRIES, type: slug }),
  ]);
  if (status !== 200) return missingPage(locale);

  const name = localized(type.names, locale);
  const address = typeAddress(type.slug);
  const attributes = type.template.map(({ names }) => localized(names, locale));
  const links = entries.items.map((entry) => entryLink(entry, locale));
  const crumbs = [
    { name: TEXTS.types[locale], address: '/types' },
    { name, address },
  ];
  const description = [name, countOf(type.count, locale), ...attributes.slice(0, 6)].join(' · ');
  return {
    status: 200,
    locale,
    title: name,
    description,
    canonical: address,
    picture: null,
    indexed: type.count > 0,
    structuredData: [
      { '@type': 'CollectionPage', name, description, url: absolute(address), mainEntity: itemList(links) },
      breadcrumbs(crumbs),
    ],
    content: html`${pathView(crumbs, locale)}
      <h1>${name}</h1>
      <p>${countOf(type.count, locale)}</p>
      ${
        attributes.length === 0
          ? null
          : html`<section>
              <h2>${TEXTS.template[locale]}</h2>
              <p>${attributes.join(' · ')}</p>
            </section>`
      }
      ${linkSection({ heading: TEXTS.entries[locale], links })}`,
  };
}

function countOf(count: number, locale: Page['locale']): string {
  if (locale === 'zh') return `${count} 个词条`;
  return count === 1 ? '1 entry' : `${count} entries`;
}
