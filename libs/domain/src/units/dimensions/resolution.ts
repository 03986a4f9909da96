import { COUNTING } from '../sources';
import { OTHER, defineDimension } from '../unit';

export const RESOLUTION = /* @__PURE__ */ defineDimension({
  key: 'resolution',
  names: { zh: '像素', en: 'Resolution' },
  baseUnit: 'px',
  chineseLabel: 'name',
  // prettier-ignore
  families: [
    { systems: OTHER, source: COUNTING, units: [
      { symbol: 'px', zh: '像素', en: 'pixel' },
      { symbol: '万像素', zh: '万像素', en: 'ten thousand pixels', factor: '10000' },
      { symbol: 'MP', zh: '百万像素', en: 'megapixel', factor: '1000000', aliases: ['Mpx', '兆像素'] },
    ] },
  ],
});
