import { GRAVITY, MERCURY, POUND_FORCE, SI, SP811 } from '../sources';
import { CUSTOMARY, METRIC, OTHER, defineDimension } from '../unit';

export const PRESSURE = /* @__PURE__ */ defineDimension({
  key: 'pressure',
  names: { zh: '压强', en: 'Pressure' },
  baseUnit: 'Pa',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'Pa', zh: '帕斯卡', en: 'pascal', aliases: ['帕'], imperial: 'psf' },
      { symbol: 'hPa', zh: '百帕', en: 'hectopascal', factor: '100', imperial: 'inHg' },
      { symbol: 'kPa', zh: '千帕', en: 'kilopascal', factor: '1000', imperial: 'psi' },
      { symbol: 'MPa', zh: '兆帕', en: 'megapascal', factor: '1000000', imperial: 'psi' },
      { symbol: 'bar', zh: '巴', en: 'bar', factor: '100000', imperial: 'psi' },
      { symbol: 'mbar', zh: '毫巴', en: 'millibar', factor: '100', imperial: 'inHg' },
    ] },
    { systems: OTHER, source: SP811, units: [
      { symbol: 'atm', zh: '标准大气压', en: 'standard atmosphere', factor: '101325', aliases: ['大气压', 'atmosphere'], metric: 'kPa', imperial: 'psi' },
    ] },
    { systems: OTHER, source: MERCURY, units: [
      { symbol: 'mmHg', zh: '毫米汞柱', en: 'millimetre of mercury', factor: '133.322387415', aliases: ['mm Hg', 'millimetres of mercury'], imperial: 'inHg' },
    ] },
    { systems: CUSTOMARY, source: MERCURY, units: [
      { symbol: 'inHg', zh: '英寸汞柱', en: 'inch of mercury', factor: '3386.388640341', aliases: ['in Hg', 'inches of mercury'], metric: 'hPa' },
    ] },
    { systems: METRIC, source: GRAVITY, units: [
      { symbol: 'mmH₂O', zh: '毫米水柱', en: 'millimetre of water', factor: '9.80665', aliases: ['mm H2O', 'mmWC', 'millimetres of water'], imperial: 'psf' },
      { symbol: 'kgf/cm²', zh: '千克力/平方厘米', en: 'kilogram-force per square centimetre', factor: '98066.5', aliases: ['公斤力/平方厘米', '公斤/平方厘米'], imperial: 'psi' },
      { symbol: 'kgf/m²', zh: '千克力/平方米', en: 'kilogram-force per square metre', factor: '9.80665', aliases: ['公斤力/平方米'], imperial: 'psf' },
    ] },
    { systems: CUSTOMARY, source: POUND_FORCE, units: [
      { symbol: 'psi', zh: '磅力/平方英寸', en: 'pound-force per square inch', factor: '4.4482216152605/0.00064516', aliases: ['lbf/in²', 'lb/in²', '磅/平方英寸'], metric: 'kPa' },
      { symbol: 'psf', zh: '磅力/平方英尺', en: 'pound-force per square foot', factor: '4.4482216152605/0.09290304', aliases: ['lbf/ft²', 'lb/ft²', '磅/平方英尺'], metric: 'Pa' },
    ] },
  ],
});
