import { CGPM, SI, STANDARD_ATMOSPHERE, YARD } from '../sources';
import { CUSTOMARY, METRIC, OTHER, defineDimension } from '../unit';

export const SPEED = /* @__PURE__ */ defineDimension({
  key: 'speed',
  names: { zh: '速度', en: 'Speed' },
  baseUnit: 'm/s',
  chineseLabel: 'name',
  // prettier-ignore
  families: [
    { systems: METRIC, source: SI, units: [
      { symbol: 'm/s', zh: '米/秒', en: 'metre per second', aliases: ['米每秒', 'mps'], imperial: 'mi/h' },
      { symbol: 'km/s', zh: '公里/秒', en: 'kilometre per second', factor: '1000', aliases: ['千米/秒', '公里每秒', '千米每秒'], imperial: 'mi/h' },
      { symbol: 'km/h', zh: '公里/小时', en: 'kilometre per hour', factor: '5/18', aliases: ['千米/小时', '公里/时', '千米/时', '公里每小时', '千米每小时', 'kph', 'kmh', 'kmph', 'km/hr'], imperial: 'mi/h' },
    ] },
    { systems: OTHER, source: CGPM, units: [
      { symbol: 'c', zh: '光速', en: 'speed of light', factor: '299792458', metric: 'km/s' },
    ] },
    { systems: OTHER, source: STANDARD_ATMOSPHERE, units: [
      { symbol: 'mach', zh: '马赫', en: 'Mach', factor: '340.29', aliases: ['Ma'], metric: 'km/h', imperial: 'mi/h' },
    ] },
    { systems: CUSTOMARY, source: YARD, units: [
      { symbol: 'mi/h', zh: '英里/小时', en: 'mile per hour', factor: '0.44704', aliases: ['mph', 'mi/hr', '英里/时', '英里每小时'], metric: 'km/h', label: { en: 'mph' } },
      { symbol: 'ft/s', zh: '英尺/秒', en: 'foot per second', factor: '0.3048', aliases: ['fps', '英尺每秒', 'feet per second'], metric: 'm/s' },
      { symbol: 'in/s', zh: '英寸/秒', en: 'inch per second', factor: '0.0254', aliases: ['ips', '英寸每秒', 'inches per second'], metric: 'cm/s' },
    ] },
    { systems: METRIC, source: SI, units: [
      { symbol: 'cm/s', zh: '厘米/秒', en: 'centimetre per second', factor: '0.01', aliases: ['厘米每秒'], imperial: 'in/s' },
    ] },
    { systems: OTHER, source: SI, units: [
      { symbol: 'kn', zh: '节', en: 'knot', factor: '463/900', aliases: ['kt', 'kts'], metric: 'km/h', imperial: 'mi/h' },
    ] },
  ],
});
