import type { LocalizedText } from '../domain-error';
import type { ComparedCell, ComparisonRow } from './comparison';
import { comparativeOf } from './comparatives';
import { type Degree, degreeOf } from './verdict-words';

type JudgedRow = Omit<ComparisonRow<ComparedCell>, 'words'>;

/** The margin of a row in words, as in "much higher"; of yes and no, the answer that is better. Null where no best is named. */
export function rowWords(row: JudgedRow): LocalizedText | null {
  if (row.best.length === 0) return null;
  if (row.kind === 'boolean') return row.reason === 'yes-is-better' ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  return WORDED[degreeOf(tellingRatio(row))](comparativeOf(row));
}

const WORDED: Record<Degree, (comparative: LocalizedText) => LocalizedText> = {
  slight: ({ zh, en }) => ({ zh: `略${zh}`, en: `slightly ${en}` }),
  plain: ({ zh, en }) => ({ zh: `更${zh}`, en }),
  clear: ({ zh, en }) => ({ zh: `明显更${zh}`, en: `much ${en}` }),
  far: ({ zh, en }) => ({ zh: `${zh}得多`, en: `far ${en}` }),
};

/**
 * A ratio that may be told: not of degrees of temperature, which are counted from a point far below what people meet, nor of
 * negative numbers, the higher of which is the smaller.
 */
export function tellingRatio({ dimension, margin, cells, best }: JudgedRow): string | null {
  const leading = cells[best[0] ?? -1];
  const isNegative = leading?.kind === 'number' && leading.value.base.startsWith('-');
  return dimension === 'temperature' || isNegative ? null : (margin?.ratio ?? null);
}
