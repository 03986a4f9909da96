import type { LocalizedText } from '@pkyx/domain';
import type { Locale } from '../../common/localization/locale';
import type { ComparisonDto, ComparisonGroupDto, ComparisonRowDto } from '../../comparisons/dto/comparison.dto';
import { type Html, html } from '../../common/html/html';
import { localized, nameOf } from '../../common/html/localized';
import { entryAddress } from '../../common/html/page-addresses';
import { valueView } from './value.view';

const TEXTS = {
  attribute: { zh: '属性', en: 'Attribute' },
  best: { zh: '最佳', en: 'Best' },
} satisfies Record<string, LocalizedText>;
const MISSING = '?';

/** The table of a comparison: a column an entry, rows in groups, the best values marked in words. */
export function comparisonTable({ entries, groups }: ComparisonDto, locale: Locale): Html {
  const heads = entries.map((entry) => {
    const name = nameOf(entry, locale);
    const title = entry.title === name ? null : html` <small>${entry.title}</small>`;
    return html`<th scope="col"><a href="${entryAddress(entry.slug)}">${name}</a>${title}</th>`;
  });
  return html`<div class="table" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${TEXTS.attribute[locale]}</th>
          ${heads}
        </tr>
      </thead>
      ${groups.map((group) => groupView(group, entries.length, locale))}
    </table>
  </div>`;
}

function groupView({ names, rows }: ComparisonGroupDto, sides: number, locale: Locale): Html {
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="${sides + 1}">${localized(names, locale)}</th>
    </tr>
    ${rows.map((row) => rowView(row, locale))}
  </tbody>`;
}

function rowView({ names, cells, best }: ComparisonRowDto, locale: Locale): Html {
  const views = cells.map((cell, index) => {
    if (!cell) return html`<td>${MISSING}</td>`;
    const value = valueView(cell, locale);
    return best.includes(index)
      ? html`<td><b>${value}</b> <mark>✓ ${TEXTS.best[locale]}</mark></td>`
      : html`<td>${value}</td>`;
  });
  return html`<tr>
    <th scope="row">${localized(names, locale)}</th>
    ${views}
  </tr>`;
}
