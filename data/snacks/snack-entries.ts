import type { ContentEntry, ContentValue, DataSet } from '../content';
import { SNACK_ATTRIBUTES } from './snack-attributes';

/** The two sides of the oldest comparison of the site: common knowledge, so without sources. */
export function snacks(): DataSet {
  return {
    type: {
      slug: 'snack',
      names: { zh: '小吃', en: 'Snack' },
      template: SNACK_ATTRIBUTES.map(({ key }) => key),
      highlights: ['flavour', 'popular-in', 'sweetness'],
    },
    attributes: SNACK_ATTRIBUTES,
    entries: [SWEET_TOFU_PUDDING, SAVOURY_TOFU_PUDDING],
    credits: [],
  };
}

const DOUHUA = { url: 'https://zh.wikipedia.org/wiki/豆腐脑', label: '维基百科：豆腐脑' };

const SWEET_TOFU_PUDDING: ContentEntry = {
  title: '甜豆腐脑',
  aliases: ['Sweet tofu pudding', '甜豆花', '甜豆腐花', '甜党豆腐脑'],
  type: 'snack',
  values: unsourced({
    'main-ingredient': '黄豆 / Soybeans',
    'popular-in': '中国南方 / Southern China',
    'eaten-as': '早餐、甜品 / Breakfast, dessert',
    'further-reading': DOUHUA,
    flavour: '甜 / Sweet',
    seasoning: '糖水或姜汁 / Syrup or ginger syrup',
    toppings: '红豆、花生、芋圆 / Red beans, peanuts, taro balls',
    sweetness: 4,
    saltiness: 0,
    tenderness: 5,
    'can-be-spicy': false,
    'served-cold': true,
    vegetarian: true,
    serving: ['300', 'g'],
    'soaking-time': ['8', 'h'],
  }),
};

const SAVOURY_TOFU_PUDDING: ContentEntry = {
  title: '咸豆腐脑',
  aliases: ['Savoury tofu pudding', 'Savory tofu pudding', 'Salty tofu pudding', '咸豆花', '咸豆腐花', '咸党豆腐脑'],
  type: 'snack',
  values: unsourced({
    'main-ingredient': '黄豆 / Soybeans',
    'popular-in': '中国北方 / Northern China',
    'eaten-as': '早餐 / Breakfast',
    'further-reading': DOUHUA,
    flavour: '咸 / Savoury',
    seasoning: '卤汁或酱油 / Thick gravy or soy sauce',
    toppings: '木耳、黄花菜、榨菜、虾皮 / Wood ear, daylily buds, pickles, dried shrimp',
    sweetness: 0,
    saltiness: 3.5,
    tenderness: 4.5,
    'can-be-spicy': true,
    'served-cold': false,
    vegetarian: false,
    serving: ['350', 'g'],
    'soaking-time': ['8', 'h'],
  }),
};

type Measured = [number: string, unit: string];

function unsourced(values: Record<string, ContentValue['value'] | Measured>): ContentValue[] {
  return Object.entries(values).map(([attribute, value]) =>
    Array.isArray(value)
      ? { attribute, value: value[0], unit: value[1], sources: [] }
      : { attribute, value, sources: [] },
  );
}
