import type { AttributeDefinition, Content, ContentAttribute, ContentEntry } from './content';
import { cars } from './cars/car-entries';
import { countries } from './countries/country-entries';
import { elements } from './elements/element-entries';
import { LeftOutTally } from './left-out-tally';
import { programmingLanguages } from './programming-languages/language-entries';
import { snacks } from './snacks/snack-entries';
import { withUniqueNames } from './unique-names';

/**
 * The first content, read from the installed data packages.
 * The same packages give the same content in the same order: elements by number, countries by population, the others by title;
 * attributes by group.
 * @throws Error when a package is missing or two entries would have the same name
 */
export function loadWorldContent(): Content {
  const tally = new LeftOutTally();
  const [countrySet, carSet, snackSet] = [countries(tally), cars(tally), snacks()];
  const [elementSet, languageSet] = [elements(tally), programmingLanguages()];
  const dataSets = [countrySet, carSet, elementSet, languageSet, snackSet];
  // The last to come are shown first, as the newest.
  const entries = withUniqueNames(
    [
      ...sortByTitle(carSet.entries),
      ...elementSet.entries,
      ...sortByTitle(languageSet.entries),
      ...sortByPopulation(countrySet.entries),
      ...sortByTitle(snackSet.entries),
    ],
    tally,
  );
  return {
    types: dataSets.map(({ type }) => type),
    attributes: withPositions(dataSets.flatMap(({ attributes }) => attributes)),
    entries,
    report: { entries: entries.length, values: countValues(entries), leftOut: tally.report() },
    credits: dataSets.flatMap(({ credits }) => credits),
  };
}

function sortByTitle(entries: readonly ContentEntry[]): ContentEntry[] {
  return [...entries].sort((a, b) => (a.title < b.title ? -1 : 1));
}

function sortByPopulation(entries: readonly ContentEntry[]): ContentEntry[] {
  const population = ({ values }: ContentEntry): number =>
    Number(values.find(({ attribute }) => attribute === 'population')?.value ?? 0);
  return sortByTitle(entries).sort((a, b) => population(a) - population(b));
}

/** Numbers the attributes of each group in the order of the list. */
function withPositions(definitions: readonly AttributeDefinition[]): ContentAttribute[] {
  const counts = new Map<string, number>();
  return definitions.map((definition) => {
    const position = counts.get(definition.group) ?? 0;
    counts.set(definition.group, position + 1);
    return { ...definition, position };
  });
}

function countValues(entries: readonly ContentEntry[]): number {
  return entries.reduce((sum, { values, picture }) => sum + values.length + (picture ? 1 : 0), 0);
}
