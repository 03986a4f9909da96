import type { Locale } from '../../common/localization/locale';
import type { EntrySummaryDto } from '../../entries/dto/entry-summary.dto';
import { type Html, html } from '../../common/html/html';
import { nameOf } from '../../common/html/localized';
import { entryAddress } from '../../common/html/page-addresses';

interface LinkSection {
  heading: string;
  links: { address: string; name: string }[];
}

/** Links below a heading; nothing where there are none. */
export function linkSection({ heading, links }: LinkSection): Html | null {
  if (links.length === 0) return null;
  return html`<section>
    <h2>${heading}</h2>
    <ul>
      ${links.map(({ address, name }) => html`<li><a href="${address}">${name}</a></li>`)}
    </ul>
  </section>`;
}

export function entryLink(entry: Pick<EntrySummaryDto, 'slug' | 'title' | 'aliases'>, locale: Locale) {
  return { address: entryAddress(entry.slug), name: nameOf(entry, locale) };
}
