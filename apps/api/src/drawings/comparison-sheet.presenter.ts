import type { LocalizedText, TypedValue } from '@pkyx/domain';
import type { Locale } from '../common/localization/locale';
import { readableText } from '../common/values/value-text';
import type { ComparisonDto, ComparisonGroupDto, ComparisonRowDto } from '../comparisons/dto/comparison.dto';
import { keepRows, tellingRows } from '../comparisons/telling-rows.presenter';
import type { ComparisonSheet } from './comparison-sheet';
import { presentPortrait } from './portrait.presenter';

const MOST_ROWS = 40;
/** More than a cell has room for. */
const MOST_CHARACTERS = 300;
const MISSING = '?';

/** Where a table is from. */
export interface SheetOrigin {
  /** of its page, as a person would write it */
  address: string;
  site: string;
  /** the day it is about: YYYY-MM-DD */
  day: string;
}

/** A comparison as a table for a reader, as far as there is room. */
export function presentComparisonSheet(
  { entries, groups, verdict }: ComparisonDto,
  locale: Locale,
  { address, site, day }: SheetOrigin,
): ComparisonSheet {
  const drawable = keepRows(groups, ({ kind }) => kind !== 'image');
  const shown = tellingRows(drawable, MOST_ROWS);
  const left = rowCount(drawable) - rowCount(shown);
  return {
    sides: entries.map((entry) => presentPortrait(entry, locale)),
    verdict: verdict?.text[locale] ?? '',
    groups: shown.map(({ names, rows }) => ({
      heading: names[locale],
      rows: rows.map((row) => presentRow(row, locale)),
    })),
    more: left === 0 ? '' : moreText(left)[locale],
    origin: `${address} · ${day}`,
    site,
  };
}

function presentRow(
  { names, cells, best }: ComparisonRowDto,
  locale: Locale,
): ComparisonSheet['groups'][number]['rows'][number] {
  return {
    label: names[locale] || names.zh || names.en,
    cells: cells.map((cell, index) => ({
      text: cell ? readableText(cell as TypedValue, locale).slice(0, MOST_CHARACTERS) : MISSING,
      best: best.includes(index),
      missing: cell === null,
    })),
  };
}

function rowCount(groups: readonly ComparisonGroupDto[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function moreText(count: number): LocalizedText {
  return { zh: `还有 ${count} 项没有画出`, en: `and ${count} more ${count === 1 ? 'row' : 'rows'}` };
}
