import type { SiteDto } from '../../site/site.dto';
import { type Html, html, jsonScript } from '../../common/html/html';
import type { Page } from '../page';
import type { PageReading } from '../page-reading';
import { absolute } from '../structured-data/structured-data';

const OPEN_GRAPH_LOCALES = { zh: 'zh_CN', en: 'en_US' } as const;

/**
 * The head of a page for search engines and whoever shows a link to it. What is true of this address only is marked, so that the
 * page's scripts take it away when the reader goes on to another.
 */
export function pageHead(page: Page, site: SiteDto, reading: PageReading): Html {
  const title = page.title === site.name ? site.name : `${page.title} · ${site.name}`;
  return html`<title>${title}</title>
    ${page.description === null ? null : html`<meta name="description" content="${page.description}" data-of-page />`}
    ${page.indexed ? null : html`<meta name="robots" content="noindex" data-of-page />`}
    ${page.canonical === null ? null : addresses(page.canonical, reading)} ${card(page, title, site.name)}
    ${
      page.structuredData.length === 0
        ? null
        : jsonScript(html`type="application/ld+json" data-of-page`, {
            '@context': 'https://schema.org',
            '@graph': page.structuredData,
          })
    }`;
}

/** A page in a language that its address names is one of its own; the one without serves every reader in theirs. */
function addresses(canonical: string, { chosenLocale }: PageReading): Html {
  const inLanguage = (locale: string) => absolute(`${canonical}?lang=${locale}`);
  const own = chosenLocale === null ? absolute(canonical) : inLanguage(chosenLocale);
  return html`<link rel="canonical" href="${own}" data-of-page />
    <link rel="alternate" hreflang="zh" href="${inLanguage('zh')}" data-of-page />
    <link rel="alternate" hreflang="en" href="${inLanguage('en')}" data-of-page />
    <link rel="alternate" hreflang="x-default" href="${absolute(canonical)}" data-of-page />
    <meta property="og:url" content="${own}" data-of-page />`;
}

/** What a link to the page looks like elsewhere. */
function card({ description, locale, picture }: Page, title: string, site: string): Html {
  return html`<meta property="og:type" content="website" data-of-page />
    <meta property="og:site_name" content="${site}" data-of-page />
    <meta property="og:title" content="${title}" data-of-page />
    ${description === null ? null : html`<meta property="og:description" content="${description}" data-of-page />`}
    <meta property="og:locale" content="${OPEN_GRAPH_LOCALES[locale]}" data-of-page />
    ${picture === null ? null : html`<meta property="og:image" content="${absolute(picture)}" data-of-page />`}
    <meta name="twitter:card" content="${picture === null ? 'summary' : 'summary_large_image'}" data-of-page />`;
}
