import { searchForm, wordsOf } from './search-form';

/** A word, or a word with one letter left out: two words that differ in one letter share such a key. */
export type SpellingKey = `d:${string}`;

/** Letters from which on a word is recognised with one of them wrong; what is one shorter may be such a word misspelt. */
const SHORTEST_FORGIVEN = 5;
const LONGEST_FORGIVEN = 20;

/**
 * The keys by which names are found that are written a little differently, each once; the same for a name and for what is
 * typed. A wrong, missing, doubled or swapped letter makes two words share a key. Words with digits have none: 16 is not 17.
 */
export function spellingKeysOf(names: readonly string[]): SpellingKey[] {
  const words = names.flatMap((name) => wordsOf(searchForm(name)));
  return [...new Set(words.flatMap(spellingsOf))];
}

/** The spelling keys of one word in its search form. */
export function spellingsOf(word: string): SpellingKey[] {
  const letters = [...word];
  if (/\p{N}/u.test(word) || letters.length < SHORTEST_FORGIVEN - 1 || letters.length > LONGEST_FORGIVEN) return [];
  if (letters.length < SHORTEST_FORGIVEN) return [`d:${word}`];
  return [`d:${word}`, ...letters.map((_, index): SpellingKey => `d:${letters.toSpliced(index, 1).join('')}`)];
}
