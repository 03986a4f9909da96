import type { LocalizedText } from '@pkyx/domain';
import type { PopularPairsDto } from '../comparisons/dto/popular-pairs.dto';
import type { EntryListDto } from '../entries/dto/entry.dto';
import type { TypeListDto } from '../types/dto/type.dto';
import { html } from '../common/html/html';
import { localized, nameOf } from '../common/html/localized';
import type { Page } from './page';
import { typeAddress } from '../common/html/page-addresses';
import type { PageReading } from './page-reading';
import { absolute } from './structured-data/structured-data';
import { entryLink, linkSection } from './views/entry-links.view';

/** As many as the page asks for. */
const NEWEST = '8';
const TYPES = '100';

const TEXTS = {
  title: { zh: '把两样东西放在一起比', en: 'Put two things side by side' },
  lead: {
    zh: '国家、汽车、豆腐脑，写下名字就能比。',
    en: 'Countries, cars, tofu pudding: name them and see how they differ.',
  },
  popular: { zh: '大家在比', en: 'Most compared' },
  newest: { zh: '新词条', en: 'New entries' },
  types: { zh: '类型', en: 'Types' },
} satisfies Record<string, LocalizedText>;

/** `/`: what others compare, what is new, and where all the rest is. */
export async function homePage(reading: PageReading): Promise<Page> {
  const { locale } = reading;
  const [{ name, homePicture, logo }, { body: popular }, { body: newest }, { body: types }] = await Promise.all([
    reading.site(),
    reading.read<PopularPairsDto>('/api/v1/comparisons/popular'),
    reading.read<EntryListDto>('/api/v1/entries', { sort: 'newest', limit: NEWEST }),
    reading.ask<TypeListDto>('/api/v1/types', { limit: TYPES }),
  ]);
  return {
    status: 200,
    locale,
    title: name,
    description: [TEXTS.title[locale], TEXTS.lead[locale]].join(locale === 'zh' ? '：' : '. '),
    canonical: '/',
    picture: homePicture ?? logo,
    indexed: true,
    structuredData: [
      {
        '@type': 'WebSite',
        name,
        url: absolute('/'),
        inLanguage: ['zh-CN', 'en'],
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search')}?q={search_term_string}` },
          'query-input': 'required name=search_term_string',
        },
      },
    ],
    content: html`<h1>${TEXTS.title[locale]}</h1>
      <p>${TEXTS.lead[locale]}</p>
      ${linkSection({
        heading: TEXTS.popular[locale],
        links: popular.items.map(({ entries, canonical }) => ({
          address: canonical,
          name: entries.map((entry) => nameOf(entry, locale)).join(' PK '),
        })),
      })}
      ${linkSection({
        heading: TEXTS.newest[locale],
        links: newest.items.map((entry) => entryLink(entry, locale)),
      })}
      ${linkSection({
        heading: TEXTS.types[locale],
        links: types.items.map(({ slug, names }) => ({ address: typeAddress(slug), name: localized(names, locale) })),
      })}`,
  };
}
