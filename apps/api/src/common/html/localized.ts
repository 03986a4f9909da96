import { type LocalizedText, nameForLocale } from '@pkyx/domain';
import type { Locale } from '../localization/locale';

interface Named {
  title: string;
  aliases: readonly string[];
}

/** A name in the reader's language, else in the other. */
export function localized(names: LocalizedText, locale: Locale): string {
  return names[locale] || names.zh || names.en;
}

/** The name of an entry that suits the reader. */
export function nameOf({ title, aliases }: Named, locale: Locale): string {
  return nameForLocale(title, aliases, locale);
}

/** All that an entry is called beside the name that suits the reader. */
export function otherNamesOf(entry: Named, locale: Locale): string[] {
  const name = nameOf(entry, locale);
  return [entry.title, ...entry.aliases].filter((other) => other !== name);
}
