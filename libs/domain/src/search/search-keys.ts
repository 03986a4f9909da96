import { LONGEST_BEGINNING, searchForm, unspacedRuns, wordsOf } from './search-form';
import { type SoundKey, soundKeysOf } from './sound-keys';
import type { HanReader } from './sounds';
import { type SpellingKey, spellingsOf } from './spelling-keys';

/**
 * What an entry is found by: short strings in one multikey index, in families told apart by their first letter.
 *
 * - `x:` a whole folded name, here and below without accents
 * - `t:` the first one to ten characters of the title
 * - `p:` the first one to ten characters of an alias
 * - `w:` the first one to ten characters of each word, and the whole word
 * - `b:` each one to four Chinese or Japanese characters that stand together
 * - `z:` the reading of a whole name that has Chinese characters (pinyin without tones)
 * - `y:` the first one to ten letters of the reading, and the whole
 * - `s:` the same from each later character on, from one whole syllable on
 * - `h:` the initials of the whole name
 * - `i:` the first two to ten initials, and all
 * - `j:` the same from each later character on
 * - `d:` each word, and each word with one letter left out
 *
 * Beginnings are keys of their own, so that whatever somebody types looks one key up, in whose order of views the walk stops
 * at the limit; only what is longer than that, and therefore rare, walks a range.
 */
export type SearchKey = `${'x' | 't' | 'p' | 'w' | 'b'}:${string}` | SoundKey | SpellingKey;

export const LONGEST_UNSPACED_PART = 4;
/** Of one entry, however many and long its names are; what tells most is kept. */
const MOST_KEYS = 1000;

/** The search keys of an entry, each once; `read` tells how Chinese is read. */
export function searchKeysOf(title: string, aliases: readonly string[], read: HanReader): SearchKey[] {
  const names = [title, ...aliases].map(searchForm);
  const [foldedTitle = '', ...foldedAliases] = names;
  const sounds = names.map((name) => soundKeysOf(name, read));
  const bySound = (sounds[0] ?? []).map((_, group) => sounds.flatMap((groups) => groups[group] ?? []));
  const keys: SearchKey[][] = [
    names.map((name): SearchKey => `x:${name}`),
    beginningsOf(foldedTitle).map((text): SearchKey => `t:${text}`),
    foldedAliases.flatMap((alias) => beginningsOf(alias).map((text): SearchKey => `p:${text}`)),
    names.flatMap(unspacedParts),
    names.flatMap((name) => wordsOf(name).flatMap(wordKeys)),
    ...bySound,
    names.flatMap((name) => wordsOf(name).flatMap(spellingsOf)),
  ];
  return [...new Set(keys.flat())].slice(0, MOST_KEYS);
}

/** Keys of each two characters that stand together in unspaced text; a character that stands alone is by itself. */
export function unspacedPairs(folded: string): SearchKey[] {
  return unspacedRuns(folded).flatMap((run) => {
    if (run.length === 1) return [`b:${run[0]}` as const];
    return run.slice(1).map((character, index): SearchKey => `b:${run[index]}${character}`);
  });
}

function unspacedParts(name: string): SearchKey[] {
  return unspacedRuns(name).flatMap((run) =>
    run.flatMap((_, start) => {
      const longest = Math.min(LONGEST_UNSPACED_PART, run.length - start);
      return Array.from(
        { length: longest },
        (_, length): SearchKey => `b:${run.slice(start, start + length + 1).join('')}`,
      );
    }),
  );
}

function wordKeys(word: string): SearchKey[] {
  return [...beginningsOf(word), word].map((text): SearchKey => `w:${text}`);
}

function beginningsOf(text: string): string[] {
  const characters = [...text].slice(0, LONGEST_BEGINNING);
  return characters.map((_, index) => characters.slice(0, index + 1).join(''));
}
