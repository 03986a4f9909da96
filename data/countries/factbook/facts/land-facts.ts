import type { Fact } from '../fact';

/** How the land is used. */
export const LAND_FACTS: Fact[] = [
  {
    key: 'agricultural-land',
    names: { zh: '农业用地占比', en: 'Agricultural land' },
    aliases: ['农用地'],
    measure: 'percent',
    at: 'Geography > Land use > agricultural land',
  },
  {
    key: 'arable-land',
    names: { zh: '耕地占比', en: 'Arable land' },
    aliases: ['耕地'],
    measure: 'percent',
    at: 'Geography > Land use > agricultural land',
    label: 'arable land',
  },
  {
    key: 'forest',
    names: { zh: '森林占比', en: 'Forest' },
    aliases: ['森林覆盖率', 'Forest cover'],
    measure: 'percent',
    at: 'Geography > Land use > forest',
  },
  {
    key: 'irrigated-land',
    names: { zh: '灌溉面积', en: 'Irrigated land' },
    aliases: ['灌溉土地'],
    measure: 'squareKilometres',
    at: 'Geography > Irrigated land',
  },
  {
    key: 'water-resources',
    names: { zh: '可再生水资源总量', en: 'Renewable water resources' },
    aliases: ['水资源'],
    measure: 'cubicKilometres',
    at: 'Geography > Total renewable water resources',
  },
];
