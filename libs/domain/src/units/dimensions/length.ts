import { CHINESE_1959, IAU, SI, YARD } from '../sources';
import { CHINESE, CUSTOMARY, METRIC, OTHER, defineDimension } from '../unit';

export const LENGTH = /* @__PURE__ */ defineDimension({
  key: 'length',
  names: { zh: '长度', en: 'Length' },
  baseUnit: 'm',
  chineseLabel: 'name',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'km', zh: '公里', en: 'kilometre', factor: '1000', aliases: ['千米', 'kms'], imperial: 'mi' },
      { symbol: 'm', zh: '米', en: 'metre', aliases: ['公尺'], imperial: 'ft' },
      { symbol: 'dm', zh: '分米', en: 'decimetre', factor: '0.1', imperial: 'in' },
      { symbol: 'cm', zh: '厘米', en: 'centimetre', factor: '0.01', aliases: ['公分'], imperial: 'in' },
      { symbol: 'mm', zh: '毫米', en: 'millimetre', factor: '0.001', aliases: ['公厘'], imperial: 'in' },
      { symbol: 'µm', zh: '微米', en: 'micrometre', factor: '0.000001', aliases: ['um', 'micron'] },
      { symbol: 'nm', zh: '纳米', en: 'nanometre', factor: '0.000000001', aliases: ['奈米'] },
    ] },
    { systems: CUSTOMARY, source: YARD, units: [
      { symbol: 'in', zh: '英寸', en: 'inch', factor: '0.0254', aliases: ['inches', '″', '"', '”', '吋'], metric: 'cm' },
      { symbol: 'ft', zh: '英尺', en: 'foot', factor: '0.3048', aliases: ['feet', '′', "'", '’', '呎'], metric: 'm' },
      { symbol: 'yd', zh: '码', en: 'yard', factor: '0.9144', aliases: ['yds'], metric: 'm' },
      { symbol: 'mi', zh: '英里', en: 'mile', factor: '1609.344', aliases: ['哩'], metric: 'km' },
      { symbol: 'fathom', zh: '英寻', en: 'fathom', factor: '1.8288', aliases: ['ftm'], metric: 'm', imperial: 'ft' },
      { symbol: 'furlong', zh: '弗隆', en: 'furlong', factor: '201.168', metric: 'm' },
    ] },
    { systems: OTHER, source: SI, units: [
      { symbol: 'nmi', zh: '海里', en: 'nautical mile', factor: '1852', aliases: ['浬', 'NM'], metric: 'km', imperial: 'mi' },
      { symbol: 'au', zh: '天文单位', en: 'astronomical unit', factor: '149597870700' },
    ] },
    { systems: CHINESE, source: CHINESE_1959, units: [
      { symbol: '里', zh: '里', en: 'li', factor: '500', aliases: ['市里', '华里'], metric: 'km', imperial: 'mi' },
      { symbol: '丈', zh: '丈', en: 'zhang', factor: '10/3', aliases: ['市丈'], metric: 'm', imperial: 'ft' },
      { symbol: '尺', zh: '尺', en: 'chi', factor: '1/3', aliases: ['市尺'], metric: 'm', imperial: 'ft' },
      { symbol: '寸', zh: '寸', en: 'cun', factor: '1/30', aliases: ['市寸'], metric: 'cm', imperial: 'in' },
      { symbol: '分', zh: '分', en: 'fen', factor: '1/300', aliases: ['市分'], metric: 'mm', imperial: 'in' },
      { symbol: '厘', zh: '厘', en: 'li (1/3 mm)', factor: '1/3000', aliases: ['市厘'], metric: 'mm', imperial: 'in' },
      { symbol: '毫', zh: '毫', en: 'hao', factor: '1/30000', aliases: ['市毫'], metric: 'mm', imperial: 'in' },
    ] },
    { systems: OTHER, source: IAU, units: [
      { symbol: 'ly', zh: '光年', en: 'light-year', factor: '9460730472580800' },
    ] },
  ],
});
