import type { LocalizedText } from '../domain-error';
import type { ComparedCell, ComparisonRow, Margin, Verdict } from './comparison';
import { DEGREE_FROM, DEGREE_WORDS, degreeOf, joinChinese, multipleOf, shareOf } from './verdict-words';

export type VerdictClause = Verdict['clauses'][number];

/** The others where there are several. */
const RUNNER_UP: LocalizedText = { zh: '第二名', en: 'the runner-up' };
const ALL_OTHERS: LocalizedText = { zh: '其他', en: 'the others' };

/** What a row that one entry leads alone says, in words. `names` are those of the entries, in their order. */
export function clauseOf(row: ComparisonRow<ComparedCell>, names: readonly LocalizedText[]): VerdictClause {
  const leader = names[row.best[0] ?? -1] ?? RUNNER_UP;
  const others = names.filter((_, index) => row.cells[index] && !row.best.includes(index));
  const [other] = others;
  const heading = { zh: row.names.zh || row.names.en, en: row.names.en || row.names.zh };
  const rival = other && others.length === 1 ? other : undefined;
  if (row.kind === 'boolean') return { row: row.key, ...answers(row, heading, leader, rival ?? ALL_OTHERS) };
  return { row: row.key, ...standing(row, heading, leader, rival ?? RUNNER_UP) };
}

function answers(
  { reason }: ComparisonRow<ComparedCell>,
  heading: LocalizedText,
  leader: LocalizedText,
  rival: LocalizedText,
): LocalizedText {
  const isYes = reason === 'yes-is-better';
  const zh = (name: string, yes: boolean) => joinChinese([name, `为“${yes ? '是' : '否'}”`]);
  const en = (name: string, yes: boolean) => `${name} ${yes ? 'yes' : 'no'}`;
  return {
    zh: `${heading.zh}：${zh(leader.zh, isYes)}，${zh(rival.zh, !isYes)}`,
    en: `${heading.en}: ${en(leader.en, isYes)}, ${en(rival.en, !isYes)}`,
  };
}

function standing(
  row: ComparisonRow<ComparedCell>,
  heading: LocalizedText,
  leader: LocalizedText,
  rival: LocalizedText,
): LocalizedText {
  const degree = DEGREE_WORDS[degreeOf(tellingRatio(row))];
  const relation = relationOf(row);
  const amount = amountOf(row);
  return {
    zh: joinChinese([leader.zh, '的', heading.zh, `${degree.zh}${relation.zh}`, rival.zh]) + amount.zh,
    en: `${heading.en}: ${leader.en} is ${degree.en}${relation.en} ${rival.en}${amount.en}`,
  };
}

function relationOf({ kind, reason }: ComparisonRow<ComparedCell>): LocalizedText {
  const isHigher = reason === 'higher-is-better';
  if (kind === 'date') return isHigher ? { zh: '晚于', en: 'later than' } : { zh: '早于', en: 'earlier than' };
  return isHigher ? { zh: '高于', en: 'above' } : { zh: '低于', en: 'below' };
}

/**
 * A ratio that may be told: not of degrees of temperature, which are counted from a point far below what people meet, nor of
 * negative numbers, the higher of which is the smaller.
 */
function tellingRatio({ dimension, margin, cells, best }: ComparisonRow<ComparedCell>): string | null {
  const leading = cells[best[0] ?? -1];
  const isNegative = leading?.kind === 'number' && leading.value.base.startsWith('-');
  return dimension === 'temperature' || isNegative ? null : (margin?.ratio ?? null);
}

function amountOf(row: ComparisonRow<ComparedCell>): LocalizedText {
  const isHigher = row.reason === 'higher-is-better';
  if (row.kind === 'rating' && row.margin) return difference(row.margin, isHigher, { zh: '星', en: 'star' });
  if (row.dimension === 'ratio' && row.margin)
    return difference(row.margin, isHigher, { zh: '个百分点', en: 'percentage point' });
  const ratio = tellingRatio(row);
  if (ratio === null || Number(ratio) === 1) return { zh: '', en: '' };
  return Number(ratio) < DEGREE_FROM.clear ? share(ratio, isHigher) : multiple(ratio, isHigher);
}

function difference({ difference: number }: Margin, isHigher: boolean, unit: LocalizedText): LocalizedText {
  return {
    zh: `，${isHigher ? '高' : '低'} ${number} ${unit.zh}`,
    en: `, by ${number} ${unit.en}${number === '1' ? '' : 's'}`,
  };
}

function share(ratio: string, isHigher: boolean): LocalizedText {
  const percent = shareOf(ratio, isHigher);
  return { zh: `，${isHigher ? '高' : '低'} ${percent}%`, en: `, by ${percent}%` };
}

function multiple(ratio: string, isHigher: boolean): LocalizedText {
  const { number, isOver } = multipleOf(ratio);
  const en = `${isOver ? 'over' : 'about'} ${number} times as high`;
  if (isHigher) return { zh: `，${isOver ? '超过' : '约为'}后者的 ${number} 倍`, en: `, ${en}` };
  return { zh: `，后者${isOver ? '超过' : '约为'}其 ${number} 倍`, en: `, which is ${en}` };
}
