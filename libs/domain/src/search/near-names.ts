import { editDistance } from './edit-distance';
import { type SearchKey, searchForm, unspacedPairs, wordsOf } from './search-keys';

/** A word, or a word with one letter left out: two words that differ in one letter share such a key. */
type SpellingKey = `d:${string}`;

const SHORTEST_SPELT_WORD = 4;
const LONGEST_SPELT_WORD = 20;
/** Shorter texts are part of too many names to say anything: letters, and Chinese or Japanese characters. */
const SHORTEST_PART = 4;
const SHORTEST_UNSPACED_PART = 2;
/** From how many characters on one, and two, may be wrong. */
const ONE_WRONG_FROM = 3;
const TWO_WRONG_FROM = 8;

/** The keys by which names are found that are written a little differently; each once. */
export function spellingKeysOf(names: readonly string[]): SpellingKey[] {
  const words = names.flatMap((name) => wordsOf(searchForm(name))).filter(isSpelt);
  return [...new Set(words.flatMap(spellings))];
}

/** Keys one of which every name has that is near to what somebody typed. */
export function nearKeysOf(query: string): (SearchKey | SpellingKey)[] {
  return [...unspacedPairs(searchForm(query)), ...spellingKeysOf([query])];
}

/**
 * Whether two names probably mean the same thing: the same words in another order, one as a part of the other, or a slip or
 * two of the fingers between them.
 */
export function isNearName(query: string, name: string): boolean {
  const [a, b] = [searchForm(query), searchForm(name)];
  return sameWords(a, b) || isPart(a, b) || isPart(b, a) || editDistance(a, b) <= slipsIn(a, b);
}

function isSpelt(word: string): boolean {
  return word.length >= SHORTEST_SPELT_WORD && word.length <= LONGEST_SPELT_WORD;
}

function spellings(word: string): SpellingKey[] {
  const letters = [...word];
  return [`d:${word}`, ...letters.map((_, index): SpellingKey => `d:${letters.toSpliced(index, 1).join('')}`)];
}

function sameWords(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a).sort(), wordsOf(b).sort()];
  return (
    left.length > 0 &&
    left.join(' ') === right.join(' ') &&
    unspacedPairs(a).sort().join() === unspacedPairs(b).sort().join()
  );
}

function isPart(part: string, whole: string): boolean {
  const shortest = unspacedPairs(part).length > 0 ? SHORTEST_UNSPACED_PART : SHORTEST_PART;
  return [...part].length >= shortest && whole.includes(part);
}

function slipsIn(a: string, b: string): number {
  const length = Math.min([...a].length, [...b].length);
  if (length >= TWO_WRONG_FROM) return 2;
  return length >= ONE_WRONG_FROM ? 1 : 0;
}
