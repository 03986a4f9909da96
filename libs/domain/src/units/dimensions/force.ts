import { GRAVITY, POUND_FORCE, SI } from '../sources';
import { CUSTOMARY, METRIC, defineDimension } from '../unit';

export const FORCE = /* @__PURE__ */ defineDimension({
  key: 'force',
  names: { zh: '力', en: 'Force' },
  baseUnit: 'N',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'N', zh: '牛顿', en: 'newton', aliases: ['牛'], imperial: 'lbf' },
      { symbol: 'kN', zh: '千牛', en: 'kilonewton', factor: '1000', aliases: ['千牛顿'], imperial: 'lbf' },
    ] },
    { systems: METRIC, source: GRAVITY, units: [
      { symbol: 'kgf', zh: '千克力', en: 'kilogram-force', factor: '9.80665', aliases: ['公斤力', 'kilograms-force', 'kp'], imperial: 'lbf' },
      { symbol: 'gf', zh: '克力', en: 'gram-force', factor: '0.00980665', aliases: ['grams-force'], imperial: 'lbf' },
      { symbol: 'tf', zh: '吨力', en: 'tonne-force', factor: '9806.65', aliases: ['tonnes-force'], imperial: 'kip' },
    ] },
    { systems: CUSTOMARY, source: POUND_FORCE, units: [
      { symbol: 'lbf', zh: '磅力', en: 'pound-force', factor: '4.4482216152605', aliases: ['pounds-force'], metric: 'N' },
      { symbol: 'kip', zh: '千磅力', en: 'kip', factor: '4448.2216152605', aliases: ['klbf'], metric: 'kN' },
    ] },
  ],
});
