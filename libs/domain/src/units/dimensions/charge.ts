import { SI } from '../sources';
import { METRIC, defineDimension } from '../unit';

export const CHARGE = /* @__PURE__ */ defineDimension({
  key: 'charge',
  names: { zh: '电荷量', en: 'Electric charge' },
  baseUnit: 'Ah',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'mAh', zh: '毫安时', en: 'milliampere-hour', factor: '0.001', aliases: ['毫安', '毫安小时', 'mA·h', 'milliamp-hour', 'milliamp hour'] },
      { symbol: 'Ah', zh: '安时', en: 'ampere-hour', aliases: ['安培小时', '安培时', 'A·h', 'amp-hour', 'amp hour'] },
      { symbol: 'C', zh: '库仑', en: 'coulomb', factor: '1/3600', aliases: ['库'] },
    ] },
  ],
});
