import { COUNTING } from '../sources';
import { OTHER, defineDimension } from '../unit';

/** The percent is the base; a number without a unit is the ratio itself (0.5 is 50 %). */
export const RATIO = /* @__PURE__ */ defineDimension({
  key: 'ratio',
  names: { zh: '比率', en: 'Ratio' },
  baseUnit: '%',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: OTHER, source: COUNTING, units: [
      { symbol: '%', zh: '百分比', en: 'percent', aliases: ['per cent', 'pct'] },
      { symbol: '‰', zh: '千分比', en: 'per mille', factor: '0.1', aliases: ['permille', 'per mil'] },
      { symbol: '', zh: '比值', en: 'plain ratio', factor: '100' },
    ] },
  ],
});
