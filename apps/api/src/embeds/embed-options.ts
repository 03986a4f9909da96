import type { ComparisonGroupDto, ComparisonRowDto } from '../comparisons/dto/comparison.dto';
import { keepRows, tellingRows } from '../comparisons/telling-rows.presenter';

const THEMES = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof THEMES)[number];

const MOST_ROWS = 20;

/** How an embedded comparison is to look. Whoever embeds it cannot be told of mistakes: what is not understood is passed over. */
export interface EmbedOptions {
  theme: EmbedTheme;
  /** keys of rows, or the ones that differ; null leaves the choice to us */
  rows: ReadonlySet<string> | 'differences' | null;
  /** moment as of which the entries are shown; null for now */
  at: Date | null;
}

export function readEmbedOptions(query: URLSearchParams): EmbedOptions {
  const rows = query.get('rows');
  return {
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? 'auto',
    rows: rows === null || rows === '' ? null : rows === 'differences' ? rows : new Set(rows.split(',')),
    at: readMoment(query.get('at')),
  };
}

/** A moment in the past. */
function readMoment(text: string | null): Date | null {
  const moment = new Date(text ?? '');
  return moment.getTime() < Date.now() ? moment : null;
}

/** The rows that are shown: of those asked for, as many as there is room for. Pictures are too large. */
export function rowsToShow(groups: readonly ComparisonGroupDto[], asked: EmbedOptions['rows']): ComparisonGroupDto[] {
  const wanted = keepRows(groups, (row) => {
    if (row.kind === 'image') return false;
    if (asked === null) return true;
    return asked === 'differences' ? isDifference(row) : asked.has(row.key);
  });
  return tellingRows(wanted, MOST_ROWS);
}

/** As on the page: a row with a missing side counts where the others have a best. */
function isDifference({ state, best }: ComparisonRowDto): boolean {
  return state === 'differs' || state === 'incomparable' || (state === 'missing' && best.length > 0);
}
