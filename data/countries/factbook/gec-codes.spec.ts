import type { Country } from 'world-countries';
import { readCountries } from '../country-package';
import type { FactbookPage } from './factbook-package';
import { nodeAt, openFactbook } from './factbook-package';

describe('GEC_CODES', () => {
  const pageOf = openFactbook();
  const countries = readCountries();

  it('leads 240 countries to a page, none of them to that of another', () => {
    const files = countries.flatMap(({ cca3 }) => pageOf(cca3)?.file ?? []);
    expect(files).toHaveLength(240);
    expect(new Set(files).size).toBe(240);
  });

  it('leads to pages that bear a name of the country', () => {
    const strangers = countries.filter((country) => {
      const page = pageOf(country.cca3);
      return page && !namesOn(page).some((name) => namesOf(country).includes(name));
    });
    expect(strangers.map(({ cca3 }) => cca3)).toEqual([]);
  });
});

/** As in `conventional short form` or `Dutch long form`. */
function namesOn(page: FactbookPage): string[] {
  return Object.entries(nodeAt(page.root, ['Government', 'Country name']) ?? {}).flatMap(([heading, node]) =>
    / form$/.test(heading) && typeof node === 'object' && node?.text ? [fold(node.text)] : [],
  );
}

function namesOf({ name, altSpellings }: Country): string[] {
  return [name.common, name.official, ...altSpellings].map(fold);
}

function fold(name: string): string {
  return (name.split(/;| \(/)[0] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bthe\b/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
