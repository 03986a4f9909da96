import { foldKey } from '../text/fold-key';

/**
 * What an entry is found by: short strings in one multikey index, in families told apart by their first letter.
 *
 * - `x:` a whole folded name, here and below without accents
 * - `t:` the first one to six characters of the title
 * - `p:` the first one to six characters of a name
 * - `w:` the first one to six characters of each word, and the whole word
 * - `b:` each Chinese or Japanese character and each two that stand together
 *
 * Short beginnings are keys of their own, so that the commonest queries, the first letters somebody types, look one key up
 * instead of walking over all names that begin so. Longer ones are rare enough to walk.
 */
export type SearchKey = `${'x' | 't' | 'p' | 'w' | 'b'}:${string}`;

export type MatchHow = 'exact' | 'prefix' | 'word' | 'contains';

/** One way in which an entry can answer a query. All of its conditions have to hold. */
export interface SearchTier {
  how: MatchHow;
  /** keys that the entry has */
  keys: SearchKey[];
  /** beginnings of keys that the entry has */
  beginnings: SearchKey[];
  /** texts that one of the entry's folded names contains, all of them the same name */
  texts: string[];
}

const LONGEST_BEGINNING = 6;
/** Characters of scripts that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const ACCENTED = /(\p{Script=Latin})\p{M}+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The search keys of an entry, each once. */
export function searchKeysOf(title: string, aliases: readonly string[]): SearchKey[] {
  const names = [title, ...aliases].map(searchForm);
  const titleKeys = beginnings(searchForm(title)).map((text): SearchKey => `t:${text}`);
  return [...new Set([...titleKeys, ...names.flatMap(keysOfName)])];
}

/**
 * How entries can answer a query, the best way first; empty for a query without a visible character.
 * Where an entry answers in several ways the first counts.
 */
export function searchTiers(query: string): SearchTier[] {
  const folded = searchForm(query);
  if (folded === '') return [];
  const tiers: SearchTier[] = [
    { how: 'exact', keys: [`x:${folded}`], beginnings: [], texts: [] },
    // Of the many names that begin so, titles are likelier meant than aliases; longer beginnings are rare enough.
    ...(isShort(folded) ? [{ how: 'prefix' as const, keys: [`t:${folded}` as const], beginnings: [], texts: [] }] : []),
    { how: 'prefix', ...beginning('p', 'x', folded), texts: [] },
  ];
  if (UNSPACED.test(folded)) {
    tiers.push({ how: 'contains', keys: unspacedPairs(folded), beginnings: [], texts: foldKey(query).split(' ') });
    return tiers;
  }
  const words = wordsOf(folded).map((word) => beginning('w', 'w', word));
  if (words.length > 0) {
    const [keys, beginnings] = [words.flatMap((word) => word.keys), words.flatMap((word) => word.beginnings)];
    tiers.push({ how: 'word', keys: [...new Set(keys)], beginnings: [...new Set(beginnings)], texts: [] });
  }
  return tiers;
}

/** Whether a name by itself answers a query in the way of a tier: tells a match of the title from one of an alias. */
export function nameAnswers(how: MatchHow, query: string, name: string): boolean {
  const [folded, foldedName] = [searchForm(query), searchForm(name)];
  switch (how) {
    case 'exact':
      return foldedName === folded;
    case 'prefix':
      return foldedName.startsWith(folded);
    case 'word': {
      const words = wordsOf(foldedName);
      return wordsOf(folded).every((wanted) => words.some((word) => word.startsWith(wanted)));
    }
    case 'contains':
      return folded.split(' ').every((text) => foldedName.includes(text));
  }
}

function keysOfName(name: string): SearchKey[] {
  return [
    `x:${name}`,
    ...beginnings(name).map((text): SearchKey => `p:${text}`),
    ...wordsOf(name).flatMap((word) => [...beginnings(word), word].map((text): SearchKey => `w:${text}`)),
    ...unspacedPairs(name),
    ...(name.match(UNSPACED_RUN) ?? []).flatMap((run) => [...run].map((character): SearchKey => `b:${character}`)),
  ];
}

/** The folded key without the accents of Latin letters: nobody has to type them to find São Tomé. */
export function searchForm(text: string): string {
  return foldKey(text).normalize('NFD').replace(ACCENTED, '$1').normalize('NFC');
}

/** Words of scripts that put spaces between them, in a text in its search form. */
export function wordsOf(folded: string): string[] {
  return folded.replace(UNSPACED_RUN, ' ').match(WORD) ?? [];
}

/** Keys of each two characters that stand together in unspaced text; a character that stands alone is by itself. */
export function unspacedPairs(folded: string): SearchKey[] {
  const runs = (folded.match(UNSPACED_RUN) ?? []).map((run) => [...run]);
  return runs.flatMap((run) => {
    if (run.length === 1) return [`b:${run[0]}` as const];
    return run.slice(1).map((character, index): SearchKey => `b:${run[index]}${character}`);
  });
}

function beginnings(text: string): string[] {
  const characters = [...text].slice(0, LONGEST_BEGINNING);
  return characters.map((_, index) => characters.slice(0, index + 1).join(''));
}

function isShort(text: string): boolean {
  return [...text].length <= LONGEST_BEGINNING;
}

/** The condition that something begins with `text`: a key where beginnings of that length are kept, else a range. */
function beginning(short: 'p' | 'w', whole: 'x' | 'w', text: string): Pick<SearchTier, 'keys' | 'beginnings'> {
  return isShort(text)
    ? { keys: [`${short}:${text}`], beginnings: [] }
    : { keys: [], beginnings: [`${whole}:${text}`] };
}
