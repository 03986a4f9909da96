import type { Locale } from '../localization/locale';

/** Below this path the API renders pages; the web server in front passes their own addresses on to it. */
export const PAGES = '/pages';

/** Where pages and their pictures are. Slugs may hold Chinese and signs such as `+` and `#`, so each is encoded. */
export const entryAddress = (slug: string) => `/entries/${encodeURIComponent(slug)}`;
export const typeAddress = (slug: string) => `/types/${encodeURIComponent(slug)}`;
export const comparisonAddress = (slugs: readonly string[]) => `/pk/${slugs.map(encodeURIComponent).join('/')}`;
/** The picture of an entry or a comparison for whoever shows a link to it. */
export const pictureAddress = (page: string, locale: Locale) => `/og${page}.png?lang=${locale}`;
