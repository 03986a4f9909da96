import { nameForLocale } from '@pkyx/domain';
import type { Locale } from './locale';
import { useLocale } from './use-locale';

interface Named {
  title: string;
  aliases: readonly string[];
}

export function entryName(entry: Named, locale: Locale): string {
  return nameForLocale(entry.title, entry.aliases, locale);
}

/** The name that suits the reader: 中国 in Chinese, China in English. */
export function useEntryName(entry: Named): string {
  const { locale } = useLocale();
  return entryName(entry, locale);
}
