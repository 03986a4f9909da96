import type { LocalizedText } from '../domain-error';
import type { ComparisonRow } from './comparison';

/** How one value stands to another: in Chinese the adjective that all comparing is built from, in English the comparative. */
export interface Comparative {
  above: LocalizedText;
  below: LocalizedText;
}

const HIGH: Comparative = { above: { zh: '高', en: 'higher' }, below: { zh: '低', en: 'lower' } };
const LARGE: Comparative = { above: { zh: '大', en: 'larger' }, below: { zh: '小', en: 'smaller' } };
const HEAVY: Comparative = { above: { zh: '重', en: 'heavier' }, below: { zh: '轻', en: 'lighter' } };
const FAST: Comparative = { above: { zh: '快', en: 'faster' }, below: { zh: '慢', en: 'slower' } };
const LONG: Comparative = { above: { zh: '长', en: 'longer' }, below: { zh: '短', en: 'shorter' } };
const LATE: Comparative = { above: { zh: '晚', en: 'later' }, below: { zh: '早', en: 'earlier' } };

/** Dimensions whose quantities are not just higher or lower. */
const BY_DIMENSION: Readonly<Record<string, Comparative>> = {
  length: LARGE,
  area: LARGE,
  volume: LARGE,
  data: LARGE,
  charge: LARGE,
  energy: LARGE,
  power: LARGE,
  force: LARGE,
  mass: HEAVY,
  speed: FAST,
  time: LONG,
};

/** How the best of a row stands to the others. */
export function comparativeOf({
  kind,
  dimension,
  reason,
}: Pick<ComparisonRow<unknown>, 'kind' | 'dimension' | 'reason'>): LocalizedText {
  const { above, below } = kind === 'date' ? LATE : (BY_DIMENSION[dimension ?? ''] ?? HIGH);
  return reason === 'higher-is-better' ? above : below;
}
