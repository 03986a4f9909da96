import type { Fact } from '../fact';

/** How many live there, how old, where. */
export const PEOPLE_FACTS: Fact[] = [
  {
    key: 'population',
    names: { zh: '人口', en: 'Population' },
    aliases: ['总人口', '人口数量'],
    measure: 'count',
    at: 'People and Society > Population',
  },
  {
    key: 'population-growth',
    names: { zh: '人口增长率', en: 'Population growth' },
    aliases: ['Population growth rate'],
    measure: 'percent',
    at: 'People and Society > Population growth rate',
  },
  {
    key: 'median-age',
    names: { zh: '年龄中位数', en: 'Median age' },
    aliases: ['中位年龄'],
    measure: 'years',
    at: 'People and Society > Median age > total',
  },
  {
    key: 'share-under-15',
    names: { zh: '0–14 岁人口占比', en: 'Population under 15' },
    aliases: ['少儿人口占比', 'Aged 0 to 14'],
    measure: 'percent',
    at: 'People and Society > Age structure > 0-14 years',
  },
  {
    key: 'share-over-64',
    names: { zh: '65 岁及以上人口占比', en: 'Population over 64' },
    aliases: ['老年人口占比', 'Aged 65 and over'],
    measure: 'percent',
    at: 'People and Society > Age structure > 65 years and over',
  },
  {
    key: 'birth-rate',
    names: { zh: '出生率', en: 'Birth rate' },
    aliases: ['粗出生率'],
    measure: 'birthsPerThousand',
    at: 'People and Society > Birth rate',
  },
  {
    key: 'death-rate',
    names: { zh: '死亡率', en: 'Death rate' },
    aliases: ['粗死亡率'],
    measure: 'deathsPerThousand',
    at: 'People and Society > Death rate',
  },
  {
    key: 'net-migration',
    names: { zh: '净迁移率', en: 'Net migration' },
    aliases: ['净移民率', 'Net migration rate'],
    measure: 'migrantsPerThousand',
    at: 'People and Society > Net migration rate',
  },
  {
    key: 'fertility',
    names: { zh: '总和生育率', en: 'Fertility rate' },
    aliases: ['生育率', 'Total fertility rate'],
    measure: 'children',
    at: 'People and Society > Total fertility rate',
  },
  {
    key: 'sex-ratio',
    names: { zh: '男女比例', en: 'Sex ratio' },
    aliases: ['性别比', 'Males per female'],
    measure: 'malesPerFemale',
    at: 'People and Society > Sex ratio > total population',
  },
  {
    key: 'urban-population',
    names: { zh: '城镇人口占比', en: 'Urban population' },
    aliases: ['城市化率', '城镇化率', 'Urban share'],
    measure: 'percentOfTotalPopulation',
    at: 'People and Society > Urbanization > urban population',
  },
  {
    key: 'urbanization-rate',
    names: { zh: '城镇化速度', en: 'Rate of urbanization' },
    aliases: ['城市化速度'],
    measure: 'percentChangeAYear',
    at: 'People and Society > Urbanization > rate of urbanization',
  },
];
