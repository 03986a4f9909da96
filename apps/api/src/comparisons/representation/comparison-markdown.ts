import { type LocalizedText, nameForLocale, type TypedValue } from '@pkyx/domain';
import type { Locale } from '../../common/localization/locale';
import type { ComparisonDto, ComparisonGroupDto, ComparisonRowDto } from '../dto/comparison.dto';
import { readableText } from '../../common/values/value-text';
import { rankingText } from './ranking-text';

const ATTRIBUTE: LocalizedText = { zh: '属性', en: 'Attribute' };
const MISSING = '?';

/** A comparison as Markdown in the reader's language: one table a group, the best values in bold, `?` where one is missing. */
export function comparisonMarkdown(comparison: ComparisonDto, locale: Locale): string {
  const { entries, groups, verdict, scores } = comparison;
  const names = entries.map(({ title, aliases }) => escape(nameForLocale(title, aliases, locale)));
  const parts = [
    `# ${names.join(' PK ')}`,
    ...(verdict ? [escape(verdict.text[locale])] : []),
    ...(scores ? [escape(rankingText(comparison, scores, locale))] : []),
  ];
  return [...parts, ...groups.map((group) => section(group, names, locale))].join('\n\n') + '\n';
}

function section({ names: heading, rows }: ComparisonGroupDto, names: readonly string[], locale: Locale): string {
  const head = [ATTRIBUTE[locale], ...names];
  const table = [head, head.map(() => '---'), ...rows.map((row) => cellsOf(row, locale))];
  return [`## ${escape(heading[locale])}`, '', ...table.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function cellsOf({ names, cells, best }: ComparisonRowDto, locale: Locale): string[] {
  const values = cells.map((cell, index) => {
    if (!cell) return MISSING;
    const text = escape(readableText(cell as TypedValue, locale));
    return best.includes(index) && text !== '' ? `**${text}**` : text;
  });
  return [escape(names[locale] || names.zh || names.en), ...values];
}

/** Text stays text: no markup, no new row. */
function escape(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(/\s*[\r\n]+\s*/g, '<br>');
}
