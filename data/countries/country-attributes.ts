import type { AttributeDefinition } from '../content';

const text = { kind: 'text', dimension: null, direction: 'none' } as const;
const yesNo = { kind: 'boolean', dimension: null, direction: 'none' } as const;

/** What world-countries says of a country. */
export const COUNTRY_ATTRIBUTES: AttributeDefinition[] = [
  {
    key: 'flag',
    names: { zh: '国旗', en: 'Flag' },
    aliases: ['旗帜'],
    kind: 'image',
    dimension: null,
    direction: 'none',
    group: 'identity',
  },
  {
    ...text,
    key: 'official-name',
    names: { zh: '正式名称', en: 'Official name' },
    aliases: ['全称', '国名'],
    group: 'identity',
  },
  { ...text, key: 'capital', names: { zh: '首都', en: 'Capital' }, aliases: ['首府'], group: 'overview' },
  {
    ...text,
    key: 'region',
    names: { zh: '所属大洲', en: 'Region' },
    aliases: ['洲', '大洲', 'Continent'],
    group: 'overview',
  },
  { ...text, key: 'subregion', names: { zh: '所属区域', en: 'Subregion' }, aliases: ['次区域'], group: 'overview' },
  {
    ...text,
    key: 'languages',
    names: { zh: '官方语言', en: 'Languages' },
    aliases: ['语言', 'Official languages'],
    group: 'overview',
  },
  {
    ...text,
    key: 'currency',
    names: { zh: '货币', en: 'Currency' },
    aliases: ['流通货币', 'Currencies'],
    group: 'overview',
  },
  {
    ...yesNo,
    key: 'independent',
    names: { zh: '主权国家', en: 'Independent' },
    aliases: ['是否独立', 'Sovereign state'],
    group: 'overview',
  },
  {
    ...yesNo,
    key: 'un-member',
    names: { zh: '联合国会员国', en: 'UN member' },
    aliases: ['United Nations member'],
    group: 'overview',
  },
  {
    ...text,
    key: 'un-regional-group',
    names: { zh: '联合国区域集团', en: 'UN regional group' },
    aliases: [],
    group: 'overview',
  },
  {
    key: 'area',
    names: { zh: '面积', en: 'Area' },
    aliases: ['国土面积', '总面积', 'Total area'],
    kind: 'number',
    dimension: 'area',
    direction: 'none',
    group: 'geography',
  },
  { ...yesNo, key: 'landlocked', names: { zh: '内陆国', en: 'Landlocked' }, aliases: ['是否内陆'], group: 'geography' },
  {
    ...text,
    key: 'borders',
    names: { zh: '陆上邻国', en: 'Borders' },
    aliases: ['邻国', '接壤国家', 'Neighbours', 'Neighbors'],
    group: 'geography',
  },
  {
    ...text,
    key: 'calling-code',
    names: { zh: '国际电话区号', en: 'Calling code' },
    aliases: ['电话区号', 'Dialing code'],
    group: 'communication',
  },
  {
    ...text,
    key: 'internet-domain',
    names: { zh: '国家顶级域名', en: 'Internet domain' },
    aliases: ['顶级域名', 'Top-level domain', 'TLD'],
    group: 'communication',
  },
];
