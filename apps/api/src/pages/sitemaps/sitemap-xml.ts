import { type Html, html } from '../../common/html/html';
import { absolute } from '../structured-data/structured-data';

export interface SitemapEntry {
  /** path */
  address: string;
  changedAt?: Date;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A list of pages, as sitemaps.org describes it. */
export function sitemap(entries: readonly SitemapEntry[]): string {
  return document(
    html`<urlset xmlns="${NAMESPACE}"
      >${entries.map(({ address, changedAt }) => {
        const changed = changedAt ? html`<lastmod>${changedAt.toISOString()}</lastmod>` : null;
        return html`<url><loc>${absolute(address)}</loc>${changed}</url> `;
      })}</urlset
    >`,
  );
}

/** A list of such lists. */
export function sitemapIndex(addresses: readonly string[]): string {
  return document(
    html`<sitemapindex xmlns="${NAMESPACE}"
      >${addresses.map((address) => html`<sitemap><loc>${absolute(address)}</loc></sitemap> `)}</sitemapindex
    >`,
  );
}

function document({ markup }: Html): string {
  return DECLARATION + markup;
}
