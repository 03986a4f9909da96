import { BTU_IT, CAL_TH, GRAVITY, HORSEPOWER, METRIC_HORSEPOWER, POUND_FORCE, SI } from '../sources';
import { CUSTOMARY, METRIC, OTHER, defineDimension } from '../unit';

export const ENERGY = /* @__PURE__ */ defineDimension({
  key: 'energy',
  names: { zh: '能量', en: 'Energy' },
  baseUnit: 'J',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'J', zh: '焦耳', en: 'joule', aliases: ['焦'], imperial: 'ft·lbf' },
      { symbol: 'kJ', zh: '千焦', en: 'kilojoule', factor: '1000', aliases: ['千焦耳'], imperial: 'Btu' },
      { symbol: 'MJ', zh: '兆焦', en: 'megajoule', factor: '1000000', aliases: ['兆焦耳'], imperial: 'Btu' },
      { symbol: 'GJ', zh: '吉焦', en: 'gigajoule', factor: '1000000000', aliases: ['吉焦耳'], imperial: 'Btu' },
      { symbol: 'Wh', zh: '瓦时', en: 'watt-hour', factor: '3600', aliases: ['瓦小时', 'W·h'] },
      { symbol: 'kWh', zh: '千瓦时', en: 'kilowatt-hour', factor: '3600000', aliases: ['度', '度电', '千瓦小时', 'kW·h'] },
      { symbol: 'MWh', zh: '兆瓦时', en: 'megawatt-hour', factor: '3600000000' },
      { symbol: 'GWh', zh: '吉瓦时', en: 'gigawatt-hour', factor: '3600000000000' },
      { symbol: 'TWh', zh: '太瓦时', en: 'terawatt-hour', factor: '3600000000000000' },
    ] },
    { systems: OTHER, source: SI, units: [
      { symbol: 'eV', zh: '电子伏', en: 'electronvolt', factor: '0.0000000000000000001602176634', aliases: ['电子伏特'] },
    ] },
    { systems: METRIC, source: GRAVITY, units: [
      { symbol: 'kgf·m', zh: '千克力·米', en: 'kilogram-force metre', factor: '9.80665', aliases: ['公斤力米'], imperial: 'ft·lbf' },
    ] },
    { systems: METRIC, source: METRIC_HORSEPOWER, units: [
      { symbol: 'PS·h', zh: '马力时', en: 'metric horsepower-hour', factor: '2647795.5', aliases: ['马力·时', '公制马力时', '马力小时'], imperial: 'hp·h' },
    ] },
    { systems: CUSTOMARY, source: HORSEPOWER, units: [
      { symbol: 'hp·h', zh: '英制马力时', en: 'horsepower-hour', factor: '2684519.537696172792', aliases: ['英制马力·时', '英制马力小时'], metric: 'kWh' },
    ] },
    { systems: OTHER, source: CAL_TH, units: [
      { symbol: 'cal', zh: '卡', en: 'calorie', factor: '4.184', aliases: ['卡路里'], metric: 'J', imperial: 'ft·lbf' },
      { symbol: 'kcal', zh: '千卡', en: 'kilocalorie', factor: '4184', aliases: ['大卡'], metric: 'kJ', imperial: 'Btu' },
    ] },
    { systems: CUSTOMARY, source: BTU_IT, units: [
      { symbol: 'Btu', zh: '英热单位', en: 'British thermal unit', factor: '1055.05585262', metric: 'kJ' },
    ] },
    { systems: CUSTOMARY, source: POUND_FORCE, units: [
      { symbol: 'ft·lbf', zh: '英尺·磅力', en: 'foot-pound', factor: '1.3558179483314004', aliases: ['ft·lb', '英尺磅'], metric: 'J' },
    ] },
  ],
});
