import type { Content, ContentAttribute, ContentEntry } from '../../../../data/content';

const SOURCE = { url: 'https://example.org/facts', citation: 'Example facts', retrievedOn: '2026-01-31', asOf: '2025' };

function attribute(key: string, zh: string, en: string, rest: Partial<ContentAttribute>): ContentAttribute {
  return {
    key,
    names: { zh, en },
    aliases: [],
    kind: 'text',
    dimension: null,
    direction: 'none',
    group: 'overview',
    position: 0,
    ...rest,
  };
}

const attributes: ContentAttribute[] = [
  attribute('screen-size', '屏幕尺寸', 'Screen size', {
    kind: 'number',
    dimension: 'length',
    direction: 'higher',
    group: 'display',
  }),
  attribute('battery-capacity', '电池容量', 'Battery capacity', {
    aliases: ['电量'],
    kind: 'number',
    dimension: 'charge',
    direction: 'higher',
    group: 'battery',
    position: 1,
  }),
  attribute('weight', '重量', 'Weight', {
    kind: 'number',
    dimension: 'mass',
    direction: 'lower',
    group: 'size',
    position: 2,
  }),
  attribute('wireless-charging', '无线充电', 'Wireless charging', {
    kind: 'boolean',
    direction: 'higher',
    group: 'battery',
    position: 3,
  }),
  attribute('rating', '评分', 'Rating', { kind: 'rating', direction: 'higher', position: 4 }),
  attribute('released', '发布日期', 'Released', { kind: 'date', position: 5 }),
  attribute('maker', '制造商', 'Maker', { position: 6 }),
  attribute('website', '官网', 'Website', { kind: 'link', position: 7 }),
  attribute('taste', '口味', 'Taste', { group: 'taste', position: 8 }),
];

const phone = (title: string, aliases: string[], values: Record<string, [unknown, string?]>): ContentEntry => ({
  title,
  aliases,
  type: 'phone',
  values: Object.entries(values).map(([key, [value, unit]]) => ({
    attribute: key,
    value: value as string,
    unit,
    sources: [SOURCE],
  })),
});

/** A few phones and the two tofu puddings: every kind of value, small enough to know by heart. */
export const sampleContent: Content = {
  types: [
    {
      slug: 'phone',
      names: { zh: '手机', en: 'Phone' },
      template: [
        'screen-size',
        'battery-capacity',
        'weight',
        'wireless-charging',
        'rating',
        'released',
        'maker',
        'website',
      ],
      highlights: ['screen-size', 'battery-capacity', 'weight'],
    },
    { slug: 'snack', names: { zh: '小吃', en: 'Snack' }, template: ['taste'], highlights: ['taste'] },
  ],
  attributes,
  entries: [
    phone('iPhone 17', ['苹果17'], {
      'screen-size': ['6.1', 'in'],
      'battery-capacity': ['3,692', 'mAh'],
      weight: ['177', 'g'],
      'wireless-charging': [true],
      rating: [4.5],
      released: ['2025-09'],
      maker: ['苹果 / Apple'],
      website: [{ url: 'https://www.apple.com/iphone/', label: 'Apple' }],
    }),
    phone('Galaxy S25', ['三星S25'], {
      'screen-size': ['154.94', 'mm'],
      'battery-capacity': ['4,000', 'mAh'],
      weight: ['162', 'g'],
      'wireless-charging': [true],
      rating: [4],
      released: ['2025-02-07'],
      maker: ['三星 / Samsung'],
    }),
    phone('Pixel 10', ['谷歌10'], {
      'screen-size': ['6.3', 'in'],
      'battery-capacity': ['4970', 'mAh'],
      weight: ['7.2', 'oz'],
      'wireless-charging': [false],
      released: ['2025'],
    }),
    {
      title: '甜豆腐脑',
      aliases: ['甜豆花'],
      type: 'snack',
      values: [{ attribute: 'taste', value: '甜 / Sweet', sources: [] }],
    },
    {
      title: '咸豆腐脑',
      aliases: ['咸豆花'],
      type: 'snack',
      values: [{ attribute: 'taste', value: '咸 / Savoury', sources: [] }],
    },
  ],
  report: { entries: 5, values: 22, leftOut: [] },
  credits: [],
};
