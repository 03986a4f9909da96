import type { Country } from 'world-countries';
import type { LeftOutTally } from '../left-out-tally';
import { CHINESE_NAME_CORRECTIONS, NO_NAMES, EVERYDAY_NAMES, NAMES_OF_SEVERAL_COUNTRIES } from './names/country-names';

/** What people write: Latin letters with the usual marks, or Chinese characters; not the phonetic spellings of the package. */
const READABLE = /^[\p{Script=Han}A-Za-zÀ-ɏḀ-ỿ0-9 .,'’‘()-]+$/u;

/** The common Chinese name, in simplified characters. */
export function chineseName(country: Country): string {
  const name = CHINESE_NAME_CORRECTIONS[country.cca3]?.common ?? country.translations['zho']?.common;
  if (!name) throw new Error(`no Chinese name for ${country.cca3}`);
  return name;
}

/** Other names: the common English one first, then official ones, codes and what else people call the country. */
export function otherNames(country: Country, tally: LeftOutTally): string[] {
  const candidates = [
    country.name.common,
    chineseOfficialName(country),
    country.name.official,
    country.status === 'officially-assigned' ? country.cca3 : null,
    ...(EVERYDAY_NAMES[country.cca3] ?? []),
    ...alternativeSpellings(country),
  ];
  return candidates.filter((name): name is string => name !== null && isUnderstood(name, country, tally));
}

/** The full name in Chinese; null where there is none in use. */
export function chineseOfficialName({ cca3, translations }: Country): string | null {
  const corrected = CHINESE_NAME_CORRECTIONS[cca3]?.official;
  return corrected === undefined ? (translations['zho']?.official ?? null) : corrected;
}

function alternativeSpellings({ altSpellings, cca2, name }: Country): string[] {
  const native = Object.values(name.native).map(({ common }) => common);
  return [...altSpellings, ...native].filter((spelling) => spelling !== cca2 && READABLE.test(spelling));
}

function isUnderstood(name: string, { cca3 }: Country, tally: LeftOutTally): boolean {
  const ambiguous = NAMES_OF_SEVERAL_COUNTRIES.has(name);
  if (!ambiguous && !NO_NAMES.has(name)) return true;
  tally.add(ambiguous ? 'alias that names several countries' : 'alias that is no name', `${name} (${cca3})`);
  return false;
}
