import type { LocalizedText } from '@pkyx/domain';
import { languageTag, type Locale } from '../common/localization/locale';
import { readableText } from '../common/values/value-text';
import type { EntryDto, EntryListDto } from '../entries/dto/entry.dto';
import { missingPage } from './bare-page';
import { html } from '../common/html/html';
import { localized, nameOf, otherNamesOf } from '../common/html/localized';
import type { Page, Redirect } from './page';
import { comparisonAddress, entryAddress, pictureAddress, typeAddress } from '../common/html/page-addresses';
import type { PageReading } from './page-reading';
import { entryData } from './structured-data/entry-data';
import { absolute, breadcrumbs } from './structured-data/structured-data';
import { linkSection } from './views/entry-links.view';
import { entryTable } from './views/entry.view';
import { pathView } from './views/page-frame.view';

/** As many as the page asks for, and as many as it shows. */
const POPULAR = '20';
const RIVALS_SHOWN = 6;
const DESCRIBED_VALUES = 4;

const TEXTS = {
  aliases: { zh: '又名 ', en: 'Also known as ' },
  separator: { zh: '、', en: ', ' },
  rivals: { zh: '和它们比一比', en: 'Compare with' },
} satisfies Record<string, LocalizedText>;

/** `/entries/:slug`: all that an entry says, and what it can be compared with. */
export async function entryPage(reading: PageReading): Promise<Page | Redirect> {
  const { locale, path } = reading;
  const [, slug] = path;
  // `/entries/..` has none.
  if (slug === undefined) return missingPage(locale);
  const { status, body: entry, location } = await reading.read<EntryDto>(`/api/v1${entryAddress(slug)}`);
  if (location !== undefined) return { location: location.replace('/api/v1', '') };
  if (status !== 200) return missingPage(locale);

  const type = entry.type.slug;
  const [{ body: popular }] = await Promise.all([
    reading.read<EntryListDto>('/api/v1/entries', { sort: 'views', type, limit: POPULAR }),
    reading.read(`/api/v1${typeAddress(type)}`),
    reading.read('/api/v1/comparisons/related', { entries: entry.slug }),
  ]);
  const name = nameOf(entry, locale);
  const aliases = otherNamesOf(entry, locale);
  const address = entryAddress(entry.slug);
  const crumbs = [
    { name: localized(entry.type.names, locale), address: typeAddress(type) },
    { name, address },
  ];
  const description = descriptionOf(entry, locale);
  return {
    status: 200,
    locale,
    title: name,
    description,
    canonical: address,
    picture: pictureAddress(address, locale),
    indexed: true,
    structuredData: [
      {
        '@type': 'WebPage',
        name,
        description,
        url: absolute(address),
        inLanguage: languageTag(locale),
        dateModified: entry.updatedAt,
        mainEntity: entryData(entry, locale),
      },
      breadcrumbs(crumbs),
    ],
    content: html`${pathView(crumbs, locale)}
      <h1>${name}</h1>
      ${aliases.length === 0 ? null : html`<p>${TEXTS.aliases[locale]}${aliases.join(TEXTS.separator[locale])}</p>`}
      ${entryTable(entry.attributes, locale)}
      ${linkSection({
        heading: TEXTS.rivals[locale],
        links: popular.items
          .filter((rival) => rival.slug !== entry.slug)
          .slice(0, RIVALS_SHOWN)
          .map((rival) => ({
            address: comparisonAddress([entry.slug, rival.slug]),
            name: `${name} PK ${nameOf(rival, locale)}`,
          })),
      })}`,
  };
}

/** Its type and the first few values. */
function descriptionOf({ type, attributes }: EntryDto, locale: Locale): string {
  const values = attributes
    .filter(({ kind }) => kind !== 'image' && kind !== 'link')
    .slice(0, DESCRIBED_VALUES)
    .map((attribute) => {
      const value = readableText(attribute as Parameters<typeof readableText>[0], locale);
      return `${localized(attribute.names, locale)} ${value}`;
    });
  return [localized(type.names, locale), ...values].join(' · ');
}
