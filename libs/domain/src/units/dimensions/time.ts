import { JULIAN, SI } from '../sources';
import { METRIC, OTHER, defineDimension } from '../unit';

export const TIME = /* @__PURE__ */ defineDimension({
  key: 'time',
  names: { zh: '时间', en: 'Time' },
  baseUnit: 's',
  chineseLabel: 'name',
  // prettier-ignore
  families: [
    { systems: OTHER, source: JULIAN, units: [
      { symbol: 'yr', zh: '年', en: 'year', factor: '31557600', aliases: ['y', 'a'] },
    ] },
    { systems: OTHER, source: SI, units: [
      { symbol: 'week', zh: '周', en: 'week', factor: '604800', aliases: ['wk', '星期', '礼拜'] },
      { symbol: 'd', zh: '天', en: 'day', factor: '86400', aliases: ['日'] },
      { symbol: 'h', zh: '小时', en: 'hour', factor: '3600', aliases: ['hr', 'hrs', '时', '钟头'] },
      { symbol: 'min', zh: '分钟', en: 'minute', factor: '60', aliases: ['mins', '分'] },
    ] },
    { systems: METRIC, source: SI, units: [
      { symbol: 's', zh: '秒', en: 'second', aliases: ['sec', 'secs', '秒钟'] },
      { symbol: 'ms', zh: '毫秒', en: 'millisecond', factor: '0.001', aliases: ['msec'] },
      { symbol: 'µs', zh: '微秒', en: 'microsecond', factor: '0.000001', aliases: ['us'] },
      { symbol: 'ns', zh: '纳秒', en: 'nanosecond', factor: '0.000000001' },
    ] },
  ],
});
