import type { LocalizedText } from '../domain-error';
import { Exact, plain } from '../units/exact';
import { comparativeOf } from './comparatives';
import type { ComparedCell, ComparisonRow, Margin, Verdict } from './comparison';
import { tellingRatio } from './row-words';
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
  const amount = amountOf(row);
  return {
    zh: joinChinese([leader.zh, '的', heading.zh, `${degree.zh}${comparativeOf(row).zh}于`, rival.zh]) + amount.zh,
    en: `${heading.en}: ${leader.en} is ${degree.en}${relationOf(row)} ${rival.en}${amount.en}`,
  };
}

/** In English what is compared stands before: one verb of place does for all dimensions. */
function relationOf({ kind, reason }: ComparisonRow<ComparedCell>): string {
  if (kind === 'date') return reason === 'higher-is-better' ? 'later than' : 'earlier than';
  return reason === 'higher-is-better' ? 'above' : 'below';
}

function amountOf(row: ComparisonRow<ComparedCell>): LocalizedText {
  const isHigher = row.reason === 'higher-is-better';
  const by = comparativeOf(row).zh;
  if (row.kind === 'rating' && row.margin) return difference(row.margin, by, { zh: '星', en: 'star' });
  if (row.dimension === 'ratio' && row.margin) return pointsOf(row.margin, by, isPerMille(row));
  const ratio = tellingRatio(row);
  if (ratio === null || Number(ratio) === 1) return { zh: '', en: '' };
  if (Number(ratio) >= DEGREE_FROM.clear) return multiple(ratio, isHigher);
  const percent = shareOf(ratio, isHigher);
  return { zh: `，${by} ${percent}%`, en: `, by ${percent}%` };
}

function difference({ difference: number }: Margin, by: string, unit: LocalizedText): LocalizedText {
  return { zh: `，${by} ${number} ${unit.zh}`, en: `, by ${number} ${unit.en}${number === '1' ? '' : 's'}` };
}

/** Shares differ by points: of a hundred, or of a thousand where all are given so. */
function pointsOf(margin: Margin, by: string, perMille: boolean): LocalizedText {
  if (!perMille) return difference(margin, by, { zh: '个百分点', en: 'percentage point' });
  const number = plain(new Exact(margin.difference).times(10));
  return { zh: `，${by} ${number}‰`, en: `, by ${number} per 1,000` };
}

function isPerMille({ cells }: ComparisonRow<ComparedCell>): boolean {
  return cells.every((cell) => cell === null || (cell.kind === 'number' && cell.value.unit === '‰'));
}

function multiple(ratio: string, isHigher: boolean): LocalizedText {
  const { number, isOver } = multipleOf(ratio);
  const en = `${isOver ? 'over' : 'about'} ${number} times as high`;
  if (isHigher) return { zh: `，${isOver ? '超过' : '约为'}后者的 ${number} 倍`, en: `, ${en}` };
  return { zh: `，后者${isOver ? '超过' : '约为'}其 ${number} 倍`, en: `, which is ${en}` };
}
