const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;
const LETTER_BEYOND_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/**
 * Which name of an entry a reader of Chinese or English is shown: the title where its script suits the language,
 * else the first alias that does, else the title. A title without letters (1984) suits both.
 */
export function nameForLocale(title: string, aliases: readonly string[], locale: 'zh' | 'en'): string {
  if (!LETTER.test(title)) return title;
  const suits = locale === 'zh' ? isChinese : isLatin;
  return [title, ...aliases].find(suits) ?? title;
}

function isChinese(name: string): boolean {
  return HAN.test(name);
}

function isLatin(name: string): boolean {
  return LETTER.test(name) && !LETTER_BEYOND_LATIN.test(name);
}
