import type { Fact } from '../fact';

/** What the pages say of land and sea. */
export const GEOGRAPHY_FACTS: Fact[] = [
  {
    key: 'land-area',
    names: { zh: '陆地面积', en: 'Land area' },
    aliases: ['陆地'],
    measure: 'squareKilometres',
    at: 'Geography > Area > land',
  },
  {
    key: 'water-area',
    names: { zh: '水域面积', en: 'Water area' },
    aliases: ['内水面积'],
    measure: 'squareKilometres',
    at: 'Geography > Area > water',
  },
  {
    key: 'land-boundaries',
    names: { zh: '陆地边界长度', en: 'Land boundaries' },
    aliases: ['边界长度', 'Land border length'],
    measure: 'kilometres',
    at: 'Geography > Land boundaries > total',
  },
  {
    key: 'coastline',
    names: { zh: '海岸线长度', en: 'Coastline' },
    aliases: ['海岸线', 'Coastline length'],
    measure: 'kilometres',
    at: 'Geography > Coastline',
  },
  {
    key: 'highest-point',
    names: { zh: '最高点海拔', en: 'Highest point' },
    aliases: ['最高点', '最高海拔', 'Highest elevation'],
    measure: 'metres',
    at: 'Geography > Elevation extremes > highest point',
    named: true,
  },
  {
    key: 'lowest-point',
    names: { zh: '最低点海拔', en: 'Lowest point' },
    aliases: ['最低点', '最低海拔', 'Lowest elevation'],
    measure: 'metres',
    at: 'Geography > Elevation extremes > lowest point',
    named: true,
  },
];
