import { type LocalizedText, type TypedValue } from '@pkyx/domain';
import type { Locale } from '../common/localization/locale';
import { readableText } from '../common/values/value-text';
import type { ComparisonDto, ComparisonRowDto } from '../comparisons/dto/comparison.dto';
import { Html, html } from '../common/html/html';
import { localized, nameOf } from '../common/html/localized';
import { comparisonAddress, entryAddress } from '../common/html/page-addresses';
import { type EmbedOptions, rowsToShow } from './embed-options';
import { EMBED_STYLE } from './embed-style';

interface EmbedSite {
  name: string;
}

/** Characters of all cells of a row together, so that the whole stays small. */
const CHARACTERS_PER_ROW = 400;
const MISSING = '?';
const STORED_PICTURE = /^(\/api\/v1\/images\/[0-9a-f]+)\/\d+\.webp$/;

const TEXTS = {
  attribute: { zh: '属性', en: 'Attribute' },
  best: { zh: '最佳', en: 'best' },
  missing: { zh: '没有数据', en: 'no data' },
  gone: { zh: '没有这个对比', en: 'No such comparison' },
  goneHint: { zh: '词条可能已改名或删除。', en: 'An entry may have been renamed or deleted.' },
} satisfies Record<string, LocalizedText>;

/** A comparison for the pages of others: a whole document without scripts. Its links open the site in a tab of its own. */
export function embedView(
  comparison: ComparisonDto,
  { theme, rows, at }: EmbedOptions,
  locale: Locale,
  site: EmbedSite,
): string {
  const { entries, groups, coverage, verdict, asOf } = comparison;
  const query = at === null ? '' : `?${new URLSearchParams({ at: at.toISOString() }).toString()}`;
  const address = comparisonAddress(entries.map(({ slug }) => slug)) + query;
  const title = entries.map((entry) => nameOf(entry, locale)).join(' PK ');
  return document(
    { title, theme, locale },
    html`<h1>${link(address, title)}</h1>
      ${verdict && html`<p>${localized(verdict.text, locale)}</p>`}
      <div class="table" role="region" aria-label="${title}" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${TEXTS.attribute[locale]}</th>
              ${entries.map((entry) => html`<th scope="col">${picture(entry.picture)}${link(entryAddress(entry.slug), nameOf(entry, locale))}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rowsToShow(groups, rows).flatMap((group) => group.rows.map((row) => rowView(row, locale)))}
          </tbody>
        </table>
      </div>
      <footer>
        ${link(address, seeAll(coverage.rows)[locale])}<span
          >${asOf ? `${asOf.slice(0, 10)} · ` : ''}${link('/', site.name)}</span
        >
      </footer>`,
  );
}

/** What stands in place of a comparison that cannot be shown. */
export function embedGoneView({ theme }: Pick<EmbedOptions, 'theme'>, locale: Locale, site: EmbedSite): string {
  const title = TEXTS.gone[locale];
  return document(
    { title, theme, locale },
    html`<h1>${title}</h1>
      <p>${TEXTS.goneHint[locale]}</p>
      <footer>${link('/', site.name)}</footer>`,
  );
}

function document({ title, theme, locale }: { title: string; theme: string; locale: Locale }, body: Html): string {
  return html`${new Html('<!doctype html>')}
    <html lang="${locale === 'zh' ? 'zh-CN' : 'en'}" data-theme="${theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${new Html(`<style>${EMBED_STYLE}</style>`)}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`.markup.replace(/\n\s+/g, '\n');
}

function rowView({ names, cells, best }: ComparisonRowDto, locale: Locale): Html {
  const room = Math.floor(CHARACTERS_PER_ROW / cells.length);
  const views = cells.map((cell, index) => {
    if (!cell) {
      return html`<td class="missing">
        <span aria-hidden="true">${MISSING}</span><span class="unseen">${TEXTS.missing[locale]}</span>
      </td>`;
    }
    const text = shortened(readableText(cell as TypedValue, locale), room);
    if (!best.includes(index)) return html`<td>${text}</td>`;
    return html`<td class="best">
      <span aria-hidden="true">✓</span> ${text}<span class="unseen"> (${TEXTS.best[locale]})</span>
    </td>`;
  });
  return html`<tr>
    <th scope="row">${localized(names, locale)}</th>
    ${views}
  </tr>`;
}

function link(address: string, text: string): Html {
  return html`<a href="${address}" target="_blank" rel="noopener">${text}</a>`;
}

/** Pictures of other sites are not fetched. */
function picture(url: string | null): Html | null {
  const stored = STORED_PICTURE.exec(url ?? '')?.[1];
  return stored === undefined ? null : html`<img src="${stored}/160.webp" alt="" loading="lazy" />`;
}

function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most).join('').trimEnd()}…`;
}

function seeAll(rows: number): LocalizedText {
  return { zh: `查看全部 ${rows} 项`, en: `See all ${rows} rows` };
}
