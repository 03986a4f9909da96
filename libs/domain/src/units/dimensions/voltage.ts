import { SI } from '../sources';
import { METRIC, defineDimension } from '../unit';

export const VOLTAGE = /* @__PURE__ */ defineDimension({
  key: 'voltage',
  names: { zh: '电压', en: 'Voltage' },
  baseUnit: 'V',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'mV', zh: '毫伏', en: 'millivolt', factor: '0.001' },
      { symbol: 'V', zh: '伏特', en: 'volt', aliases: ['伏'] },
      { symbol: 'kV', zh: '千伏', en: 'kilovolt', factor: '1000' },
    ] },
  ],
});
