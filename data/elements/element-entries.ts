import type { ContentEntry, ContentSource, ContentValue, DataSet } from '../content';
import type { LeftOutTally } from '../left-out-tally';
import { ELEMENT_ATTRIBUTES } from './element-attributes';
import { elementNames } from './element-names';
import { type ElementRecord, readElements } from './element-package';

const SOURCES: ContentSource[] = [
  {
    url: 'https://pubchem.ncbi.nlm.nih.gov/periodic-table/',
    citation: 'PubChem Periodic Table, by way of periodic-table-data 1.1.1 (MIT)',
  },
];

const CATEGORIES: Readonly<Record<string, string>> = {
  Nonmetal: '非金属',
  'Noble gas': '稀有气体',
  'Alkali metal': '碱金属',
  'Alkaline earth metal': '碱土金属',
  Metalloid: '类金属',
  Halogen: '卤素',
  'Post-transition metal': '后过渡金属',
  'Transition metal': '过渡金属',
  Lanthanide: '镧系元素',
  Actinide: '锕系元素',
};

/** States that are only expected are left out. */
const STATES: Readonly<Record<string, string>> = { Gas: '气态', Solid: '固态', Liquid: '液态' };
const PREDICTED = '(predicted)';
const PM_PER_NM = 1000;

/** The 118 chemical elements, in the order of their atomic numbers. */
export function elements(tally: LeftOutTally): DataSet {
  return {
    type: {
      slug: 'chemical-element',
      names: { zh: '化学元素', en: 'Chemical element' },
      template: ELEMENT_ATTRIBUTES.map(({ key }) => key),
      highlights: ['chemical-symbol', 'atomic-number', 'element-category'],
    },
    attributes: ELEMENT_ATTRIBUTES,
    entries: readElements().map((record) => elementEntry(record, tally)),
    credits: [
      {
        name: 'periodic-table-data 1.1.1',
        licence: 'MIT',
        url: 'https://www.npmjs.com/package/periodic-table-data',
        used: { zh: '化学元素的性质', en: 'Properties of the chemical elements' },
      },
    ],
  };
}

function elementEntry(record: ElementRecord, tally: LeftOutTally): ContentEntry {
  const names = elementNames(record.atomicNumber, record.name);
  return { ...names, type: 'chemical-element', values: elementValues(record, tally) };
}

function elementValues(record: ElementRecord, tally: LeftOutTally): ContentValue[] {
  const values: [attribute: string, value: string | number | null, unit?: string][] = [
    ['chemical-symbol', record.symbol],
    ['atomic-number', record.atomicNumber],
    ['element-category', bilingual(CATEGORIES, record.groupBlock)],
    ['standard-state', bilingual(STATES, record.standardState)],
    ['discovered', /^\d{4}$/.test(record.yearDiscovered) ? record.yearDiscovered : null],
    ['atomic-weight', record.atomicMass],
    ['density', record.density, 'g/cm³'],
    ['melting-point', record.meltingPoint, 'K'],
    ['boiling-point', record.boilingPoint, 'K'],
    ['atomic-radius', record.atomicRadius && record.atomicRadius / PM_PER_NM, 'nm'],
    ['electronegativity', record.electronegativity],
    ['ionization-energy', record.ionizationEnergy, 'eV'],
    ['electron-affinity', record.electronAffinity, 'eV'],
    ['oxidation-states', record.oxidationStates || null],
    ['electron-configuration', measured(record.electronConfiguration)],
  ];
  return values.flatMap(([attribute, value, unit]) => {
    if (value === null) {
      tally.add(`periodic-table-data has no ${attribute}`, record.name);
      return [];
    }
    return [{ attribute, value: plainNumber(value), ...(unit && { unit }), sources: SOURCES }];
  });
}

function bilingual(names: Readonly<Record<string, string>>, english: string): string | null {
  const chinese = names[english];
  return chinese === undefined ? null : `${chinese} / ${english}`;
}

/** What theory expects of elements that nobody could look at is left out. */
function measured(text: string): string | null {
  return text.includes(PREDICTED) ? null : text;
}

/** Small numbers are written with an exponent by JavaScript, but not by people. */
function plainNumber(value: string | number): string {
  if (typeof value === 'string') return value;
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/0+$/, '') : text;
}
