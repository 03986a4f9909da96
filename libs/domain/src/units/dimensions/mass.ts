import { CHINESE_1959, SI, SP811, YARD } from '../sources';
import { CHINESE, CUSTOMARY, METRIC, OTHER, UK, US, defineDimension } from '../unit';

export const MASS = /* @__PURE__ */ defineDimension({
  key: 'mass',
  names: { zh: '质量', en: 'Mass' },
  baseUnit: 'kg',
  chineseLabel: 'name',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 't', zh: '吨', en: 'tonne', factor: '1000', aliases: ['公吨', 'metric ton'], imperial: 'lb' },
      { symbol: 'kg', zh: '千克', en: 'kilogram', aliases: ['公斤', 'kgs', 'kilogramme', 'kilo'], imperial: 'lb' },
      { symbol: 'g', zh: '克', en: 'gram', factor: '0.001', aliases: ['gramme', '公克'], imperial: 'oz' },
      { symbol: 'mg', zh: '毫克', en: 'milligram', factor: '0.000001', aliases: ['milligramme'], imperial: 'gr' },
      { symbol: 'µg', zh: '微克', en: 'microgram', factor: '0.000000001', aliases: ['ug', 'mcg'] },
    ] },
    { systems: METRIC, source: SP811, units: [
      { symbol: 'q', zh: '公担', en: 'quintal', factor: '100', imperial: 'lb' },
    ] },
    { systems: CUSTOMARY, source: YARD, units: [
      { symbol: 'lb', zh: '磅', en: 'pound', factor: '0.45359237', aliases: ['lbs', '英磅'], metric: 'kg' },
      { symbol: 'oz', zh: '盎司', en: 'ounce', factor: '0.028349523125', aliases: ['安士'], metric: 'g' },
      { symbol: 'gr', zh: '格令', en: 'grain', factor: '0.00006479891', aliases: ['格林'], metric: 'mg' },
    ] },
    { systems: OTHER, source: SP811, units: [
      { symbol: 'ct', zh: '克拉', en: 'carat', factor: '0.0002', metric: 'g' },
    ] },
    { systems: CUSTOMARY, source: SP811, units: [
      { symbol: 'dr', zh: '打兰', en: 'dram', factor: '0.0017718451953125', metric: 'g' },
    ] },
    { systems: UK, source: YARD, units: [
      { symbol: 'st', zh: '英石', en: 'stone', factor: '6.35029318', aliases: ['stones'], metric: 'kg' },
    ] },
    { systems: UK, source: SP811, units: [
      { symbol: 'long ton', zh: '长吨', en: 'long ton', factor: '1016.0469088', aliases: ['英吨', 'UK ton', 'ton'], metric: 't' },
      { symbol: 'cwt UK', zh: '英担', en: 'long hundredweight', factor: '50.80234544', aliases: ['long cwt', 'UK cwt', 'cwt', 'hundredweight'], metric: 'kg' },
    ] },
    { systems: US, source: SP811, units: [
      { symbol: 'short ton', zh: '短吨', en: 'short ton', factor: '907.18474', aliases: ['美吨', 'US ton', 'ton'], metric: 't' },
      { symbol: 'cwt US', zh: '美担', en: 'short hundredweight', factor: '45.359237', aliases: ['short cwt', 'US cwt', 'cwt', 'hundredweight'], metric: 'kg' },
    ] },
    { systems: CHINESE, source: CHINESE_1959, units: [
      { symbol: '担', zh: '担', en: 'dan', factor: '50', aliases: ['市担'], metric: 'kg', imperial: 'lb' },
      { symbol: '斤', zh: '斤', en: 'jin', factor: '0.5', aliases: ['市斤'], metric: 'kg', imperial: 'lb' },
      { symbol: '两', zh: '两', en: 'liang', factor: '0.05', aliases: ['市两'], metric: 'g', imperial: 'oz' },
      { symbol: '钱', zh: '钱', en: 'qian', factor: '0.005', aliases: ['市钱'], metric: 'g', imperial: 'oz' },
    ] },
  ],
});
