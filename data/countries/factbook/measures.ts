/** How the Factbook words a number, and the dimension and unit it has here. */
export interface Measure {
  /** what follows the number */
  phrase: string;
  dollars?: boolean;
  dimension: string;
  /** canonical symbol; empty for a bare number */
  unit: string;
}

const perMille = { dimension: 'ratio', unit: '‰' };
const percent = { dimension: 'ratio', unit: '%' };

export const MEASURES = {
  count: { phrase: '', dimension: 'count', unit: '' },
  children: { phrase: 'children born/woman', dimension: 'count', unit: '' },
  malesPerFemale: { phrase: 'male(s)/female', dimension: 'ratio', unit: '' },
  percent: { phrase: '%', ...percent },
  percentOfGdp: { phrase: '% of GDP', ...percent },
  percentOfPopulation: { phrase: '% of population', ...percent },
  percentOfTotalPopulation: { phrase: '% of total population', ...percent },
  percentOfCapacity: { phrase: '% of total installed capacity', ...percent },
  percentChangeAYear: { phrase: '% annual rate of change', ...percent },
  birthsPerThousand: { phrase: 'births/1,000 population', ...perMille },
  deathsPerThousand: { phrase: 'deaths/1,000 population', ...perMille },
  migrantsPerThousand: { phrase: 'migrant(s)/1,000 population', ...perMille },
  deathsPerThousandBirths: { phrase: 'deaths/1,000 live births', ...perMille },
  physiciansPerThousand: { phrase: 'physicians/1,000 population', ...perMille },
  bedsPerThousand: { phrase: 'beds/1,000 population', ...perMille },
  years: { phrase: 'years', dimension: 'time', unit: 'yr' },
  squareKilometres: { phrase: 'sq km', dimension: 'area', unit: 'km²' },
  kilometres: { phrase: 'km', dimension: 'length', unit: 'km' },
  metres: { phrase: 'm', dimension: 'length', unit: 'm' },
  cubicMetres: { phrase: 'cu m', dimension: 'volume', unit: 'm³' },
  cubicKilometres: { phrase: 'cu km', dimension: 'volume', unit: 'km³' },
  /** The Factbook writes metric tons as Mt. */
  tonnes: { phrase: 'Mt', dimension: 'mass', unit: 't' },
  kilowatts: { phrase: 'kW', dimension: 'power', unit: 'kW' },
  kilowattHours: { phrase: 'kWh', dimension: 'energy', unit: 'kWh' },
  dollars: { phrase: '', dollars: true, dimension: 'money', unit: 'USD' },
} satisfies Record<string, Measure>;
