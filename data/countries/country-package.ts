import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Country } from 'world-countries';

const countriesFile = require.resolve('world-countries/countries.json');

/** All countries of the package world-countries, sorted by ISO 3166-1 alpha-3 code. */
export function readCountries(): Country[] {
  const countries = JSON.parse(readFileSync(countriesFile, 'utf8')) as Country[];
  return countries.sort((a, b) => (a.cca3 < b.cca3 ? -1 : 1));
}

/** The flag of a country, as SVG. */
export function readFlag({ cca3 }: Country): Buffer {
  return readFileSync(join(dirname(countriesFile), 'data', `${cca3.toLowerCase()}.svg`));
}
