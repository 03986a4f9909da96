import { SI } from '../sources';
import { METRIC, OTHER, defineDimension } from '../unit';

export const FREQUENCY = /* @__PURE__ */ defineDimension({
  key: 'frequency',
  names: { zh: '频率', en: 'Frequency' },
  baseUnit: 'Hz',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'Hz', zh: '赫兹', en: 'hertz', aliases: ['赫'] },
      { symbol: 'kHz', zh: '千赫', en: 'kilohertz', factor: '1000', aliases: ['千赫兹'] },
      { symbol: 'MHz', zh: '兆赫', en: 'megahertz', factor: '1000000', aliases: ['兆赫兹'] },
      { symbol: 'GHz', zh: '吉赫', en: 'gigahertz', factor: '1000000000', aliases: ['吉赫兹'] },
      { symbol: 'THz', zh: '太赫', en: 'terahertz', factor: '1000000000000', aliases: ['太赫兹'] },
    ] },
    { systems: OTHER, source: SI, units: [
      { symbol: 'rpm', zh: '转/分', en: 'revolution per minute', factor: '1/60', aliases: ['r/min', '转每分', '转/分钟', '转每分钟'] },
    ] },
  ],
});
