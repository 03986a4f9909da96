import { SI } from '../sources';
import { METRIC, defineDimension } from '../unit';

export const DENSITY = /* @__PURE__ */ defineDimension({
  key: 'density',
  names: { zh: '密度', en: 'Density' },
  baseUnit: 'kg/m³',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'kg/cm³', zh: '千克/立方厘米', en: 'kilogram per cubic centimetre', factor: '1000000', aliases: ['公斤/立方厘米'] },
      { symbol: 'kg/dm³', zh: '千克/立方分米', en: 'kilogram per cubic decimetre', factor: '1000', aliases: ['公斤/立方分米', 'kg/L'] },
      { symbol: 'kg/m³', zh: '千克/立方米', en: 'kilogram per cubic metre', aliases: ['公斤/立方米', '每立方米千克'] },
      { symbol: 'g/cm³', zh: '克/立方厘米', en: 'gram per cubic centimetre', factor: '1000', aliases: ['g/mL', 'g/cc', '每立方厘米克'] },
      { symbol: 'g/dm³', zh: '克/立方分米', en: 'gram per cubic decimetre', aliases: ['g/L', '克/升'] },
      { symbol: 'g/m³', zh: '克/立方米', en: 'gram per cubic metre', factor: '0.001' },
    ] },
  ],
});
