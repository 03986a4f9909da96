import type { LocalizedText } from '@pkyx/domain';
import type { Locale } from './locale';

/** A text of the data in the reader's language, or in the other one where it has only that. */
export function localized(text: LocalizedText, locale: Locale): string {
  return text[locale] || text[locale === 'zh' ? 'en' : 'zh'];
}
