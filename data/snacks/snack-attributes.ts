import type { AttributeDefinition } from '../content';

const text = { kind: 'text', dimension: null, direction: 'none' } as const;
const yesNo = { kind: 'boolean', dimension: null, direction: 'none' } as const;
const rating = { kind: 'rating', dimension: null, direction: 'none' } as const;

export const SNACK_ATTRIBUTES: AttributeDefinition[] = [
  {
    ...text,
    key: 'main-ingredient',
    names: { zh: '主料', en: 'Main ingredient' },
    aliases: ['主要原料'],
    group: 'overview',
  },
  { ...text, key: 'popular-in', names: { zh: '流行地区', en: 'Popular in' }, aliases: ['常见地区'], group: 'overview' },
  { ...text, key: 'eaten-as', names: { zh: '常见吃法', en: 'Eaten as' }, aliases: ['什么时候吃'], group: 'overview' },
  {
    key: 'further-reading',
    names: { zh: '延伸阅读', en: 'Further reading' },
    aliases: ['相关链接'],
    kind: 'link',
    dimension: null,
    direction: 'none',
    group: 'overview',
  },
  {
    ...text,
    key: 'flavour',
    names: { zh: '味道', en: 'Flavour' },
    aliases: ['口味', 'Flavor', 'Taste'],
    group: 'taste',
  },
  {
    ...text,
    key: 'seasoning',
    names: { zh: '调味', en: 'Seasoning' },
    aliases: ['卤汁或糖水', 'Sauce'],
    group: 'taste',
  },
  { ...text, key: 'toppings', names: { zh: '浇头', en: 'Toppings' }, aliases: ['配料', '小料'], group: 'taste' },
  { ...rating, key: 'sweetness', names: { zh: '甜度', en: 'Sweetness' }, aliases: [], group: 'taste' },
  { ...rating, key: 'saltiness', names: { zh: '咸度', en: 'Saltiness' }, aliases: [], group: 'taste' },
  { ...rating, key: 'tenderness', names: { zh: '嫩滑程度', en: 'Tenderness' }, aliases: ['嫩度'], group: 'taste' },
  { ...yesNo, key: 'can-be-spicy', names: { zh: '可加辣', en: 'Can be spicy' }, aliases: ['辣'], group: 'taste' },
  {
    ...yesNo,
    key: 'served-cold',
    names: { zh: '有冷食做法', en: 'Also served cold' },
    aliases: ['可冷食'],
    group: 'taste',
  },
  {
    ...yesNo,
    key: 'vegetarian',
    names: { zh: '通常为素食', en: 'Usually vegetarian' },
    aliases: ['素食'],
    group: 'taste',
  },
  {
    key: 'serving',
    names: { zh: '一碗的分量', en: 'Serving' },
    aliases: ['分量', 'Serving size'],
    kind: 'number',
    dimension: 'mass',
    direction: 'none',
    group: 'size',
  },
  {
    key: 'soaking-time',
    names: { zh: '泡豆时间', en: 'Soaking time' },
    aliases: ['浸泡时间'],
    kind: 'number',
    dimension: 'time',
    direction: 'none',
    group: 'other',
  },
];
