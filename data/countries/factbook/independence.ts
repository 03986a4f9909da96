import type { AttributeDefinition, ContentSource, ContentValue } from '../../content';
import type { LeftOutTally } from '../../left-out-tally';
import type { FactbookPage } from './factbook-package';
import { nodeAt } from './factbook-package';

export const INDEPENDENCE: AttributeDefinition = {
  key: 'independence',
  names: { zh: '独立或建国日期', en: 'Independence' },
  aliases: ['独立日', '建国日期', 'Independence date'],
  kind: 'date',
  dimension: null,
  direction: 'none',
  group: 'overview',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day, a month or a year of four digits, then what happened in parentheses, or the end. */
const DATED = new RegExp(
  `^(?:(?:(?<day>\\d{1,2}) )?(?<month>${MONTHS.join('|')}) )?(?<year>[12]\\d{3})` +
    `(?: \\((?<event>(?:[^()]|\\([^()]*\\))*)\\))?(?=$|[;:])`,
);

/** The date that the Factbook names first; places that never were independent have none. */
export function independenceValue(page: FactbookPage, source: ContentSource, tally: LeftOutTally): ContentValue | null {
  const text = nodeAt(page.root, ['Government', 'Independence'])?.text?.trim();
  if (!text || text.startsWith('none')) {
    tally.add('no date of independence', page.country);
    return null;
  }
  const groups = DATED.exec(text)?.groups;
  if (!groups) {
    tally.add('the date of independence is not one date', `${page.country}: ${text.slice(0, 80)}`);
    return null;
  }
  return {
    attribute: INDEPENDENCE.key,
    value: isoDate(groups),
    sources: [source],
    ...(groups['event'] && { note: groups['event'] }),
  };
}

function isoDate({ day, month, year = '' }: Record<string, string | undefined>): string {
  if (month === undefined) return year;
  const yearAndMonth = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`;
  return day === undefined ? yearAndMonth : `${yearAndMonth}-${day.padStart(2, '0')}`;
}
