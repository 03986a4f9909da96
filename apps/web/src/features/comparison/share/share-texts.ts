import { comparisonAddress } from '../../../lib/addresses';
import type { Comparison } from '../../../lib/api-types';
import { languageTag, type Locale } from '../../../lib/locale';
import type { Preferences } from '../api/comparison';

export const FILE_FORMATS = ['csv', 'md', 'png'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Clocks of readers and of the server differ; a moment that has yet to come cannot be shown. */
const LEEWAY = 60_000;

const slugsOf = ({ entries }: Pick<Comparison, 'entries'>) => entries.map(({ slug }) => slug);

/** A moment at which all that the comparison says was so, to the second. */
export function momentOf({ asOf, entries }: Pick<Comparison, 'asOf' | 'entries'>, now: number): string {
  if (asOf !== null) return asOf;
  const lastChange = Math.max(...entries.map(({ updatedAt }) => new Date(updatedAt).getTime()));
  const moment = Math.max(lastChange, now - LEEWAY);
  return new Date(Math.ceil(moment / 1_000) * 1_000).toISOString();
}

/** The address of the comparison as it was at a moment, with the reader's choices. */
export function permalink(origin: string, comparison: Comparison, choices: string, moment: string): string {
  const query = new URLSearchParams(choices);
  query.set('at', moment);
  return `${origin}${comparisonAddress(slugsOf(comparison))}?${query.toString()}`;
}

interface Citation {
  title: string;
  site: string;
  /** the moment that the comparison is shown as of */
  moment: string;
  now: number;
  link: string;
  locale: Locale;
}

/** A line for a list of references. */
export function citation({ title, site, moment, now, link, locale }: Citation): string {
  const day = (date: Date) =>
    new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  const [asOf, accessed] = [day(new Date(moment)), day(new Date(now))];
  return locale === 'zh'
    ? `${title}。${site}，数据截至 ${asOf}。${accessed}访问。${link}`
    : `${title}. ${site}, as of ${asOf}. Accessed ${accessed}. ${link}`;
}

/** The address of the comparison for a frame in another page, in the reader's language. */
export function embedAddress(origin: string, comparison: Comparison, choices: string, locale: Locale): string {
  const query = new URLSearchParams({ lang: locale });
  if (new URLSearchParams(choices).get('rows') === 'differences') query.set('rows', 'differences');
  if (comparison.asOf !== null) query.set('at', comparison.asOf);
  return `${origin}/embed${comparisonAddress(slugsOf(comparison))}?${query.toString()}`;
}

/** What somebody pastes into a page of theirs. */
export function embedCode(address: string, title: string): string {
  const attributes = { src: address, title, width: '100%', height: '560', loading: 'lazy', style: 'border:0' };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${text.join(' ')}></iframe>`;
}

/** The address of the comparison as a file, with the reader's priorities. */
export function fileAddress(
  comparison: Comparison,
  preferences: Preferences,
  format: FileFormat,
  locale: Locale,
): string {
  const query = new URLSearchParams({ entries: slugsOf(comparison).join(','), ...preferences, format, lang: locale });
  return `/api/v1/comparisons?${query.toString()}`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
