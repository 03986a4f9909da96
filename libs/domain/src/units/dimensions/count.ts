import { COUNTING } from '../sources';
import { OTHER, defineDimension } from '../unit';

/** Things counted. The noun is kept and shown; the numbers are compared as they are. */
export const COUNT = /* @__PURE__ */ defineDimension({
  key: 'count',
  names: { zh: '数量', en: 'Count' },
  baseUnit: '',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: OTHER, source: COUNTING, units: [
      { symbol: '', zh: '个', en: 'item', aliases: ['个', '只', '件', 'pcs', 'pieces'] },
      { symbol: 'person', zh: '人', en: 'person', aliases: ['人', 'people', '口', '位', '名'], label: { zh: '人', en: 'people' } },
      { symbol: 'unit', zh: '台', en: 'unit', aliases: ['台', '辆', '部', '架', '套', '艘'], label: { zh: '台', en: 'units' } },
      { symbol: 'time', zh: '次', en: 'time', aliases: ['次'], label: { zh: '次', en: 'times' } },
    ] },
  ],
});
