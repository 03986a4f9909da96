import type { Attribute, ComparedEntry, Comparison, ComparisonRow } from '../lib/api-types';
import { attribute, quantity, text } from './attributes';
import { america, china } from './entries';

/** A row of a comparison; overrides say what matters to the spec. */
export function comparisonRow(cells: (Attribute | null)[], overrides: Partial<ComparisonRow> = {}): ComparisonRow {
  const first = cells.find((cell) => cell !== null);
  return {
    key: first?.key ?? 'area',
    names: first?.names ?? { zh: '面积', en: 'Area' },
    kind: first?.kind ?? 'number',
    dimension: null,
    direction: 'none',
    cells,
    state: cells.includes(null) ? 'missing' : 'differs',
    best: [],
    reason: 'no-direction',
    margin: null,
    words: null,
    ...overrides,
  };
}

/** A comparison of entries with rows in one group beside that of the type. */
export function comparison(rows: ComparisonRow[], entries: ComparedEntry[] = [china, america]): Comparison {
  const names = { zh: '类型', en: 'Type' };
  const types = entries.map((entry) => attribute(text(entry.type.names.zh), { key: 'type', names, group: 'identity' }));
  return {
    entries,
    canonical: '/pk/a/b',
    asOf: null,
    groups: [
      {
        key: 'identity',
        names: { zh: '基本信息', en: 'Identity' },
        rows: [comparisonRow(types, { state: 'same', reason: 'not-comparable-kind' })],
      },
      { key: 'geography', names: { zh: '地理', en: 'Geography' }, rows },
    ],
    coverage: { rows: rows.length, comparable: rows.length, decided: 0, missing: entries.map(() => 0) },
    verdict: null,
    cautions: [],
    cautionRows: {},
    weights: {},
    must: [],
    directions: {},
    scores: null,
  };
}

const lifeExpectancy = { key: 'life-expectancy', names: { zh: '预期寿命', en: 'Life expectancy' } };
const source = {
  citation: 'World Factbook',
  url: 'https://example.org/factbook',
  asOf: '2014',
  retrievedOn: '2026-01-31',
};

/** One row of each state. */
export const everyState: ComparisonRow[] = [
  comparisonRow(
    [
      attribute(quantity('75.41', 'yr', 'time'), { ...lifeExpectancy, sources: [source] }),
      attribute(quantity('79.68', 'yr', 'time'), lifeExpectancy),
    ],
    {
      direction: 'higher',
      best: [1],
      reason: 'higher-is-better',
      margin: { difference: '4.27', unit: 's', ratio: '1.057' },
    },
  ),
  comparisonRow([attribute(quantity('9706961', 'km²', 'area')), attribute(quantity('9372610', 'km²', 'area'))]),
  comparisonRow(
    [
      attribute(text('无'), { key: 'landlocked', names: { zh: '内陆国', en: 'Landlocked' } }),
      attribute(text('无'), { key: 'landlocked' }),
    ],
    { state: 'same', reason: 'not-comparable-kind' },
  ),
  comparisonRow([attribute(quantity('22457'), { key: 'coastline', names: { zh: '海岸线', en: 'Coastline' } }), null], {
    reason: 'missing-value',
  }),
  comparisonRow(
    [
      attribute(quantity('100', 'CNY', 'money'), { key: 'wage', names: { zh: '最低工资', en: 'Minimum wage' } }),
      attribute(quantity('7.25', 'USD', 'money'), { key: 'wage' }),
    ],
    { state: 'incomparable', reason: 'currencies-differ' },
  ),
];
