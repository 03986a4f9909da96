import { editDistance } from './edit-distance';
import { LONGEST_BEGINNING, searchForm, unspacedRuns, wordsOf } from './search-form';
import { LONGEST_UNSPACED_PART, type SearchKey } from './search-keys';
import { nearKeysOf } from './near-names';
import { cut } from './sound-keys';
import { chineseReadingsOf, type HanReader, lettersOf } from './sounds';

/** Letters of a word that names are looked for by when nothing is spelt or sounds like it. */
const SHARED_BEGINNING = 3;
/** How much of the longer of two names may differ. */
const MOST_DIFFERENT = 0.6;

/**
 * Keys one of which names have that somebody may have meant when nothing answers: they share a word's beginning or two
 * neighbouring characters, are spelt alike, or sound alike in Chinese.
 */
export function nearestKeysOf(query: string, read: HanReader): SearchKey[] {
  const folded = searchForm(query);
  const beginnings = wordsOf(folded).map((word): SearchKey => `w:${[...word].slice(0, SHARED_BEGINNING).join('')}`);
  const characters = unspacedRuns(folded).flatMap((run) =>
    run.length <= LONGEST_UNSPACED_PART ? run.map((character): SearchKey => `b:${character}`) : [],
  );
  const sounds = chineseReadingsOf(folded, read).flatMap((reading): SearchKey[] => {
    const letters = lettersOf(reading);
    return [`z:${cut(letters)}`, `y:${letters.slice(0, LONGEST_BEGINNING)}`];
  });
  return [...new Set([...nearKeysOf(query), ...sounds, ...beginnings, ...characters])];
}

/** Those with a name that differs little from what was typed, in writing or in sound, the nearest first. */
export function nearestFirst<Item>(
  query: string,
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
  read: HanReader,
): Item[] {
  const typed = spellingsOf(query, read);
  const differenceOf = (item: Item) =>
    Math.min(...namesOf(item).flatMap((name) => spellingsOf(name, read).map((spelt) => leastDifference(typed, spelt))));
  return items
    .map((item) => ({ item, difference: differenceOf(item) }))
    .filter(({ difference }) => difference <= MOST_DIFFERENT)
    .sort((a, b) => a.difference - b.difference)
    .map(({ item }) => item);
}

/** A name as it is written and as it sounds. */
function spellingsOf(name: string, read: HanReader): string[] {
  const folded = searchForm(name);
  return [folded, ...chineseReadingsOf(folded, read).slice(0, 1).map(lettersOf)];
}

function leastDifference(typed: readonly string[], spelt: string): number {
  return Math.min(...typed.map((text) => editDistance(text, spelt) / Math.max([...text].length, [...spelt].length, 1)));
}
