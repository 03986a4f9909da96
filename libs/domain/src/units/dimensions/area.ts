import { CHINESE_1959, SI, YARD } from '../sources';
import { CHINESE, CUSTOMARY, METRIC, defineDimension } from '../unit';

export const AREA = /* @__PURE__ */ defineDimension({
  key: 'area',
  names: { zh: '面积', en: 'Area' },
  baseUnit: 'm²',
  chineseLabel: 'name',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'km²', zh: '平方公里', en: 'square kilometre', factor: '1000000', aliases: ['平方千米', 'sq km'], imperial: 'mi²' },
      { symbol: 'ha', zh: '公顷', en: 'hectare', factor: '10000', imperial: 'acre' },
      { symbol: 'are', zh: '公亩', en: 'are', factor: '100', imperial: 'yd²' },
      { symbol: 'm²', zh: '平方米', en: 'square metre', aliases: ['平米', '平方', 'sq m', 'sqm'], imperial: 'ft²' },
      { symbol: 'dm²', zh: '平方分米', en: 'square decimetre', factor: '0.01', imperial: 'in²' },
      { symbol: 'cm²', zh: '平方厘米', en: 'square centimetre', factor: '0.0001', aliases: ['sq cm'], imperial: 'in²' },
      { symbol: 'mm²', zh: '平方毫米', en: 'square millimetre', factor: '0.000001', aliases: ['sq mm'], imperial: 'in²' },
    ] },
    { systems: CUSTOMARY, source: YARD, units: [
      { symbol: 'acre', zh: '英亩', en: 'acre', factor: '4046.8564224', aliases: ['ac'], metric: 'ha' },
      { symbol: 'mi²', zh: '平方英里', en: 'square mile', factor: '2589988.110336', aliases: ['sq mi'], metric: 'km²' },
      { symbol: 'yd²', zh: '平方码', en: 'square yard', factor: '0.83612736', aliases: ['sq yd'], metric: 'm²' },
      { symbol: 'ft²', zh: '平方英尺', en: 'square foot', factor: '0.09290304', aliases: ['square feet', 'sq ft', 'sqft'], metric: 'm²' },
      { symbol: 'in²', zh: '平方英寸', en: 'square inch', factor: '0.00064516', aliases: ['square inches', 'sq in'], metric: 'cm²' },
      { symbol: 'rod²', zh: '平方竿', en: 'square rod', factor: '25.29285264', aliases: ['sq rd', 'rd²', '平方杆'], metric: 'm²' },
    ] },
    { systems: CHINESE, source: CHINESE_1959, units: [
      { symbol: '顷', zh: '顷', en: 'qing', factor: '200000/3', aliases: ['市顷'], metric: 'ha', imperial: 'acre' },
      { symbol: '亩', zh: '亩', en: 'mu', factor: '2000/3', aliases: ['市亩'], metric: 'ha', imperial: 'acre' },
      { symbol: '平方尺', zh: '平方尺', en: 'square chi', factor: '1/9', aliases: ['平方市尺'], metric: 'm²', imperial: 'ft²' },
      { symbol: '平方寸', zh: '平方寸', en: 'square cun', factor: '1/900', aliases: ['平方市寸'], metric: 'cm²', imperial: 'in²' },
    ] },
  ],
});
