import { editDistance } from './edit-distance';
import { searchForm, wordsOf } from './search-form';
import { type SearchKey, unspacedPairs } from './search-keys';
import { spellingKeysOf } from './spelling-keys';

/** Shorter texts are part of too many names to say anything: letters, and Chinese or Japanese characters. */
const SHORTEST_PART = 4;
const SHORTEST_UNSPACED_PART = 2;
/** From how many characters on one, and two, may be wrong. */
const ONE_WRONG_FROM = 3;
const TWO_WRONG_FROM = 8;

/** Keys one of which every name has that is near to what somebody typed. */
export function nearKeysOf(query: string): SearchKey[] {
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
