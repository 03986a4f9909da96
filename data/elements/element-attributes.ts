import type { AttributeDefinition } from '../content';

const text = { kind: 'text', dimension: null, direction: 'none', group: 'overview' } as const;
const number = { kind: 'number', direction: 'none', group: 'other' } as const;

/** No element is better than another: none of these has a direction. */
export const ELEMENT_ATTRIBUTES: AttributeDefinition[] = [
  { ...text, key: 'chemical-symbol', names: { zh: '元素符号', en: 'Chemical symbol' }, aliases: ['化学符号'] },
  {
    ...number,
    key: 'atomic-number',
    names: { zh: '原子序数', en: 'Atomic number' },
    aliases: ['质子数', 'Protons'],
    dimension: 'count',
    group: 'overview',
  },
  {
    ...text,
    key: 'element-category',
    names: { zh: '元素类别', en: 'Element category' },
    aliases: ['元素族类'],
  },
  { ...text, key: 'standard-state', names: { zh: '常温状态', en: 'State at room temperature' }, aliases: ['物态'] },
  {
    key: 'discovered',
    names: { zh: '发现年份', en: 'Discovered' },
    aliases: ['Year of discovery'],
    kind: 'date',
    dimension: null,
    direction: 'none',
    group: 'overview',
  },
  {
    ...number,
    key: 'atomic-weight',
    names: { zh: '相对原子质量', en: 'Atomic weight' },
    aliases: ['原子量', 'Relative atomic mass'],
    dimension: 'count',
  },
  {
    ...number,
    key: 'density',
    names: { zh: '密度', en: 'Density' },
    aliases: [],
    dimension: 'density',
  },
  {
    ...number,
    key: 'melting-point',
    names: { zh: '熔点', en: 'Melting point' },
    aliases: ['Fusion point'],
    dimension: 'temperature',
  },
  {
    ...number,
    key: 'boiling-point',
    names: { zh: '沸点', en: 'Boiling point' },
    aliases: [],
    dimension: 'temperature',
  },
  {
    ...number,
    key: 'atomic-radius',
    names: { zh: '原子半径', en: 'Atomic radius' },
    aliases: ['范德华半径'],
    dimension: 'length',
  },
  {
    ...number,
    key: 'electronegativity',
    names: { zh: '电负性', en: 'Electronegativity' },
    aliases: ['鲍林电负性', 'Pauling electronegativity'],
    dimension: 'count',
  },
  {
    ...number,
    key: 'ionization-energy',
    names: { zh: '第一电离能', en: 'First ionization energy' },
    aliases: ['电离能', 'Ionization energy'],
    dimension: 'energy',
  },
  {
    ...number,
    key: 'electron-affinity',
    names: { zh: '电子亲和能', en: 'Electron affinity' },
    aliases: ['亲和能'],
    dimension: 'energy',
  },
  {
    ...text,
    key: 'oxidation-states',
    names: { zh: '氧化态', en: 'Oxidation states' },
    aliases: ['化合价'],
    group: 'other',
  },
  {
    ...text,
    key: 'electron-configuration',
    names: { zh: '电子排布', en: 'Electron configuration' },
    aliases: ['电子构型'],
    group: 'other',
  },
];
