import type { LocalizedText, TypedValue } from '@pkyx/domain';
import type { Locale } from '../common/localization/locale';
import { readableText } from '../common/values/value-text';
import type { ComparisonDto, ComparisonRowDto } from '../comparisons/dto/comparison.dto';
import type { ComparisonSheet } from './comparison-sheet';
import { presentPortrait } from './portrait.presenter';

const MOST_ROWS = 40;
/** More than a cell has room for. */
const MOST_CHARACTERS = 300;
const MISSING = '?';

/** A comparison as a table for a reader. Of more rows than fit, those that tell the sides apart stay, in the order of the table. */
export function presentComparisonSheet(
  { entries, groups, verdict, asOf }: ComparisonDto,
  locale: Locale,
  origin: { address: string; site: string; now: Date },
): ComparisonSheet {
  const all = groups.flatMap(({ rows }) => rows).filter(({ kind }) => kind !== 'image');
  const shown = new Set([...all].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_ROWS));
  const left = all.length - shown.size;
  return {
    sides: entries.map((entry) => presentPortrait(entry, locale)),
    verdict: verdict?.text[locale] ?? '',
    groups: groups
      .map(({ names, rows }) => ({
        heading: names[locale],
        rows: rows.filter((row) => shown.has(row)).map((row) => presentRow(row, locale)),
      }))
      .filter(({ rows }) => rows.length > 0),
    more: left === 0 ? '' : moreText(left)[locale],
    origin: `${origin.address} · ${(asOf ?? origin.now.toISOString()).slice(0, 10)}`,
    site: origin.site,
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

/** The type and what is decided first, then what differs, then the rest. */
function rankOf({ key, best, state }: ComparisonRowDto): number {
  if (key === 'type' || best.length > 0) return 0;
  return state === 'differs' ? 1 : 2;
}

function moreText(count: number): LocalizedText {
  return { zh: `还有 ${count} 项没有画出`, en: `and ${count} more ${count === 1 ? 'row' : 'rows'}` };
}
