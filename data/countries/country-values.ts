import type { Country } from 'world-countries';
import type { ContentSource, ContentValue } from '../content';
import type { LeftOutTally } from '../left-out-tally';
import { chineseName, chineseOfficialName } from './country-names';
import { CHINESE_CAPITAL_NAMES } from './names/capitals';
import { CHINESE_CURRENCY_NAMES } from './names/currencies';
import { CHINESE_LANGUAGE_NAMES } from './names/languages';
import { CHINESE_REGION_NAMES, CHINESE_UN_GROUP_NAMES } from './names/regions';

export const COUNTRY_SOURCES: ContentSource[] = [
  { url: 'https://github.com/mledoze/countries', citation: 'world-countries 5.1.0 (ODbL 1.0)' },
];

/** Above this a country shares its code with others and tells areas apart: only the shared part is a calling code. */
const MOST_CALLING_CODES = 3;

/** The package's name for the capital of Hong Kong, a city that is no more. */
const FORMER_CAPITAL = 'City of Victoria';

/** The values of a country that world-countries knows; `neighbours` finds countries by ISO 3166-1 alpha-3 code. */
export function countryValues(
  country: Country,
  neighbours: ReadonlyMap<string, Country>,
  tally: LeftOutTally,
): ContentValue[] {
  const facts: [attribute: string, value: string | boolean | null, unit?: string][] = [
    ['official-name', officialName(country)],
    ['capital', capital(country)],
    ['region', translated(country.region, CHINESE_REGION_NAMES)],
    ['subregion', translated(country.subregion, CHINESE_REGION_NAMES)],
    ['languages', languages(country)],
    ['currency', currencies(country)],
    ['independent', country.independent],
    ['un-member', country.unMember],
    ['un-regional-group', translated(country.unRegionalGroup, CHINESE_UN_GROUP_NAMES)],
    ['area', country.area > 0 ? String(country.area) : null, 'km²'],
    ['landlocked', country.landlocked],
    ['borders', borders(country, neighbours)],
    ['calling-code', callingCode(country)],
    ['internet-domain', country.tld.join(' ') || null],
  ];
  return facts.flatMap(([attribute, value, unit]) => {
    if (value !== null) return [{ attribute, value, ...(unit && { unit }), sources: COUNTRY_SOURCES }];
    tally.add(`world-countries has no ${attribute}`, country.name.common);
    return [];
  });
}

function officialName(country: Country): string {
  return bilingual(chineseOfficialName(country) ?? chineseName(country), country.name.official);
}

function capital(country: Country): string | null {
  const capitals = country.capital.filter((name) => name !== FORMER_CAPITAL);
  return bilingualList(capitals.map((name) => [CHINESE_CAPITAL_NAMES.get(name) ?? name, name]));
}

function languages(country: Country): string | null {
  const names = Object.entries(country.languages);
  return bilingualList(names.map(([code, name]) => [CHINESE_LANGUAGE_NAMES.get(code) ?? name, name]));
}

function currencies(country: Country): string | null {
  const names = Object.entries(country.currencies);
  return bilingualList(
    names.map(([code, { name }]) => [CHINESE_CURRENCY_NAMES.get(code) ?? name, `${name} (${code})`]),
  );
}

function borders(country: Country, neighbours: ReadonlyMap<string, Country>): string | null {
  const adjoining = country.borders.flatMap((code) => neighbours.get(code) ?? []);
  return bilingualList(adjoining.map((other) => [chineseName(other), other.name.common])) ?? '无 / None';
}

function callingCode({ idd: { root, suffixes } }: Country): string | null {
  if (root === '') return null;
  if (suffixes.length > MOST_CALLING_CODES) return root;
  return suffixes.map((suffix) => root + suffix).join(' ');
}

function translated(name: string, chinese: ReadonlyMap<string, string>): string | null {
  return name === '' ? null : bilingual(chinese.get(name) ?? name, name);
}

function bilingualList(names: [zh: string, en: string][]): string | null {
  if (names.length === 0) return null;
  return bilingual(names.map(([zh]) => zh).join('、'), names.map(([, en]) => en).join(', '));
}

function bilingual(zh: string, en: string): string {
  return zh === en ? zh : `${zh} / ${en}`;
}
