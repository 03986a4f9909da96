import { SI } from '../sources';
import { METRIC, OTHER, defineDimension } from '../unit';

/** Degrees are the base: all but the radian are exact in them. π is given to 51 digits. */
export const ANGLE = /* @__PURE__ */ defineDimension({
  key: 'angle',
  names: { zh: '角度', en: 'Angle' },
  baseUnit: '°',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: OTHER, source: SI, units: [
      { symbol: 'circle', zh: '周角', en: 'circle', factor: '360', aliases: ['圈', '转', 'turn', 'revolution'], label: { zh: '圈' } },
      { symbol: 'right-angle', zh: '直角', en: 'right angle', factor: '90', label: { zh: '直角', en: 'right angles' } },
      { symbol: 'gon', zh: '百分度', en: 'gon', factor: '0.9', aliases: ['grad', 'grade', '冈'] },
      { symbol: '°', zh: '度', en: 'degree', aliases: ['deg', '角度'] },
      { symbol: '′', zh: '角分', en: 'minute of arc', factor: '1/60', aliases: ['\'', '’', 'arcmin', 'arcminute', 'minutes of arc'] },
      { symbol: '″', zh: '角秒', en: 'second of arc', factor: '1/3600', aliases: ['"', '”', 'arcsec', 'arcsecond', 'seconds of arc'] },
    ] },
    { systems: METRIC, source: SI, units: [
      { symbol: 'rad', zh: '弧度', en: 'radian', factor: '180/3.14159265358979323846264338327950288419716939937510' },
      { symbol: 'mrad', zh: '毫弧度', en: 'milliradian', factor: '0.18/3.14159265358979323846264338327950288419716939937510' },
    ] },
  ],
});
