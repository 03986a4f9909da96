import type { Html } from '../common/html/html';
import type { Locale } from '../common/localization/locale';

/** A page as it is sent before its scripts run: what search engines and readers without scripts see of it. */
export interface Page {
  status: 200 | 404;
  locale: Locale;
  /** of the document, without the name of the site */
  title: string;
  description: string | null;
  /** path and query of the one address for all variants of this page; null where the page has none */
  canonical: string | null;
  /** path of a picture that stands for the page */
  picture: string | null;
  indexed: boolean;
  /** schema.org, as the `@graph` of one JSON-LD document */
  structuredData: object[];
  /** what the page shows; null where that is up to its scripts */
  content: Html | null;
}

/** The page has moved for good to another path; its query stays. */
export interface Redirect {
  location: string;
}
