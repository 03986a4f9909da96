import { BTU_IT, CAL_TH, GRAVITY, HORSEPOWER, METRIC_HORSEPOWER, POUND_FORCE, SI } from '../sources';
import { CUSTOMARY, METRIC, OTHER, defineDimension } from '../unit';

export const POWER = /* @__PURE__ */ defineDimension({
  key: 'power',
  names: { zh: '功率', en: 'Power' },
  baseUnit: 'W',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'mW', zh: '毫瓦', en: 'milliwatt', factor: '0.001' },
      { symbol: 'W', zh: '瓦', en: 'watt', aliases: ['瓦特'] },
      { symbol: 'kW', zh: '千瓦', en: 'kilowatt', factor: '1000', imperial: 'hp' },
      { symbol: 'MW', zh: '兆瓦', en: 'megawatt', factor: '1000000', imperial: 'hp' },
      { symbol: 'GW', zh: '吉瓦', en: 'gigawatt', factor: '1000000000' },
      { symbol: 'J/s', zh: '焦耳/秒', en: 'joule per second', aliases: ['焦/秒'] },
      { symbol: 'N·m/s', zh: '牛·米/秒', en: 'newton metre per second', aliases: ['牛米/秒', '牛顿米/秒'] },
    ] },
    { systems: CUSTOMARY, source: HORSEPOWER, units: [
      { symbol: 'hp', zh: '英制马力', en: 'horsepower', factor: '745.69987158227022', aliases: ['bhp', 'mechanical horsepower'], metric: 'kW' },
    ] },
    { systems: METRIC, source: METRIC_HORSEPOWER, units: [
      { symbol: 'PS', zh: '马力', en: 'metric horsepower', factor: '735.49875', aliases: ['公制马力', '匹马力', 'cv', 'ch'], imperial: 'hp' },
    ] },
    { systems: METRIC, source: GRAVITY, units: [
      { symbol: 'kgf·m/s', zh: '千克力·米/秒', en: 'kilogram-force metre per second', factor: '9.80665', aliases: ['公斤力米/秒'], imperial: 'ft·lbf/s' },
    ] },
    { systems: OTHER, source: CAL_TH, units: [
      { symbol: 'kcal/s', zh: '千卡/秒', en: 'kilocalorie per second', factor: '4184', aliases: ['大卡/秒'], metric: 'kW', imperial: 'Btu/s' },
    ] },
    { systems: CUSTOMARY, source: BTU_IT, units: [
      { symbol: 'Btu/s', zh: '英热单位/秒', en: 'British thermal unit per second', factor: '1055.05585262', metric: 'kW' },
    ] },
    { systems: CUSTOMARY, source: POUND_FORCE, units: [
      { symbol: 'ft·lbf/s', zh: '英尺·磅力/秒', en: 'foot-pound per second', factor: '1.3558179483314004', aliases: ['ft·lb/s', 'foot-pounds per second', '英尺磅/秒'], metric: 'W' },
    ] },
  ],
});
