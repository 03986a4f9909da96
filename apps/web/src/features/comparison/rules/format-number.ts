import { languageTag, type Locale } from '../../../lib/locale';

/** A number for a note beside a value: two digits tell enough unless `options` say otherwise. With a true minus sign. */
export function formatNumber(number: number, locale: Locale, options?: Intl.NumberFormatOptions): string {
  const digits = options?.maximumFractionDigits === undefined ? { maximumSignificantDigits: 2 } : {};
  return new Intl.NumberFormat(languageTag(locale), { ...digits, ...options }).format(number).replace('-', '\u2212');
}
