const LETTER = /\p{L}/u;
const BEYOND_LATIN = /(?!\p{Script=Latin})\p{L}/u;
const BEYOND_LATIN_AND_HAN = /(?!\p{Script=Latin}|\p{Script=Han})\p{L}/u;

/**
 * Which name of an entry a reader of Chinese or English is shown: the title where the reader can read its script, else the first
 * alias that the reader can, else the title. Readers of Chinese read Latin names too (iPhone 17, not 苹果17).
 */
export function nameForLocale(title: string, aliases: readonly string[], locale: 'zh' | 'en'): string {
  const unreadable = locale === 'zh' ? BEYOND_LATIN_AND_HAN : BEYOND_LATIN;
  if (!unreadable.test(title)) return title;
  return aliases.find((alias) => LETTER.test(alias) && !unreadable.test(alias)) ?? title;
}
