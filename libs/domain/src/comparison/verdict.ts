import type { LocalizedText } from '../domain-error';
import { nameForLocale } from '../text/name-for-locale';
import { obstaclesTo } from './cautions';
import type { ComparedCell, ComparedEntry, ComparisonRow, Verdict } from './comparison';
import { tellingRatio } from './row-words';
import { clauseOf, type VerdictClause } from './verdict-clause';
import { joinChinese } from './verdict-words';

/** Rows named for each leading entry when two are compared, and when more are. */
const CLAUSES_OF_TWO = 2;
const CLAUSES_OF_MORE = 1;

interface Leader {
  index: number;
  count: number;
  slug: string;
  name: LocalizedText;
}

/**
 * In words: how many rows each entry leads, and where by the largest margins. The same for any order of the entries.
 * Null where it would be dishonest: the cautions say why.
 */
export function deriveVerdict(
  entries: readonly ComparedEntry[],
  rows: readonly ComparisonRow<ComparedCell>[],
): Verdict | null {
  if (obstaclesTo(entries, rows).length > 0) return null;

  const decided = rows.filter(({ best }) => best.length > 0);
  const names = entries.map(nameOf);
  const leads = entries.map((_, index) => decided.filter(({ best }) => best.includes(index)).length);
  const leaders = entries
    .map(({ slug }, index): Leader => ({
      index,
      slug,
      count: leads[index] ?? 0,
      name: names[index] ?? { zh: '', en: '' },
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
  const perLeader = entries.length === 2 ? CLAUSES_OF_TWO : CLAUSES_OF_MORE;
  const clauses = leaders.flatMap(({ index }) =>
    widestRows(decided, index)
      .slice(0, perLeader)
      .map((row) => clauseOf(row, names)),
  );
  return { leads, text: sentenceOf(leaders, decided.length, clauses), clauses };
}

function nameOf({ title, aliases }: ComparedEntry): LocalizedText {
  return { zh: nameForLocale(title, aliases, 'zh'), en: nameForLocale(title, aliases, 'en') };
}

/** The rows that an entry leads alone, the largest ratio first, those of which none may be told last. */
function widestRows(rows: readonly ComparisonRow<ComparedCell>[], leader: number): ComparisonRow<ComparedCell>[] {
  const width = (row: ComparisonRow<ComparedCell>) => Number(tellingRatio(row) ?? 0);
  return rows
    .filter(({ best }) => best.length === 1 && best[0] === leader)
    .sort((a, b) => width(b) - width(a) || (a.key < b.key ? -1 : 1));
}

function sentenceOf(leaders: readonly Leader[], decided: number, clauses: readonly VerdictClause[]): LocalizedText {
  const counts = countsOf(leaders, decided);
  if (clauses.length === 0) return { zh: `${counts.zh}。`, en: `${counts.en}.` };
  return {
    zh: `${counts.zh}。${clauses.map(({ zh }) => zh).join('；')}。`,
    en: `${counts.en}. ${clauses.map(({ en }) => en).join('; ')}.`,
  };
}

function countsOf(leaders: readonly Leader[], decided: number): LocalizedText {
  const [only, ...others] = leaders;
  if (only && others.length === 0) {
    return {
      zh: joinChinese([`${decided} 项可分高下，全部由`, only.name.zh, '领先']),
      en: `${only.name.en} leads in all ${decided} rows that can be decided`,
    };
  }
  const zh = leaders.map(({ name, count }) => joinChinese([name.zh, `领先 ${count} 项`])).join('，');
  const en = leaders.map(({ name, count }, place) =>
    place === 0 ? `${name.en} leads in ${count}` : `${name.en} in ${count}`,
  );
  return { zh: `${decided} 项可分高下：${zh}`, en: `Of the ${decided} rows that can be decided, ${enumerate(en)}` };
}

function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
