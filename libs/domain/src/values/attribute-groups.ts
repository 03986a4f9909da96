import type { LocalizedText } from '../domain-error';

/** A heading under which a comparison and an entry page gather attributes. */
export interface AttributeGroup {
  key: string;
  names: LocalizedText;
}

/** All groups, in the order in which pages show them. An attribute without a known group belongs to the last. */
export const ATTRIBUTE_GROUPS: readonly AttributeGroup[] = [
  { key: 'identity', names: { zh: '基本信息', en: 'Identity' } },
  { key: 'overview', names: { zh: '概览', en: 'Overview' } },
  { key: 'geography', names: { zh: '地理', en: 'Geography' } },
  { key: 'land', names: { zh: '土地', en: 'Land' } },
  { key: 'people', names: { zh: '人口与社会', en: 'People' } },
  { key: 'health', names: { zh: '健康与教育', en: 'Health and education' } },
  { key: 'economy', names: { zh: '经济', en: 'Economy' } },
  { key: 'energy', names: { zh: '能源与环境', en: 'Energy and environment' } },
  { key: 'communication', names: { zh: '通信', en: 'Communication' } },
  { key: 'transport', names: { zh: '交通', en: 'Transport' } },
  { key: 'performance', names: { zh: '性能', en: 'Performance' } },
  { key: 'engine', names: { zh: '发动机', en: 'Engine' } },
  { key: 'display', names: { zh: '屏幕', en: 'Display' } },
  { key: 'battery', names: { zh: '电池', en: 'Battery' } },
  { key: 'size', names: { zh: '尺寸与重量', en: 'Size and weight' } },
  { key: 'taste', names: { zh: '风味', en: 'Taste' } },
  { key: 'price', names: { zh: '价格', en: 'Price' } },
  { key: 'other', names: { zh: '其他', en: 'Other' } },
];
