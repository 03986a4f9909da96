import { foldKey } from '../text/fold-key';
import { LONGEST_BEGINNING, searchForm, unspacedRuns, wordsOf } from './search-form';
import { LONGEST_UNSPACED_PART, type SearchKey } from './search-keys';
import { cut } from './sound-keys';
import { type HanReader, lettersOf, readingsOf } from './sounds';
import { spellingsOf } from './spelling-keys';

/** How a name answers a query, the best way first. */
export const MATCH_HOWS = ['exact', 'prefix', 'word', 'contains', 'pinyin', 'initials', 'typo'] as const;
export type MatchHow = (typeof MATCH_HOWS)[number];

/** One way in which an entry can answer a query. All of its conditions have to hold. */
export interface SearchTier {
  how: MatchHow;
  /** groups of keys: the entry has one of each group */
  keys: SearchKey[][];
  /** beginnings of keys that the entry has */
  beginnings: SearchKey[];
  /** texts that one of the entry's folded names contains, all of them the same name */
  texts: string[];
}

type SoundFamily = 'z' | 'y' | 's' | 'h' | 'i' | 'j';

const HAN = /\p{Script=Han}+/gu;
const TYPED_LETTERS = /^[a-z0-9]*[a-z][a-z0-9]*$/;

/**
 * How entries can answer a query, the best way first; empty for a query without a visible character.
 * Where an entry answers in several ways the first counts.
 */
export function searchTiers(query: string, read: HanReader): SearchTier[] {
  const folded = searchForm(query);
  if (folded === '') return [];
  const inside = unspacedRuns(folded).length > 0 ? [containsTier(query, folded)] : wordTiers(folded);
  return [
    tier('exact', { keys: [[`x:${folded}`]] }),
    // Of the many names that begin so, titles are likelier meant than aliases; longer beginnings are rare enough.
    ...(isShort(folded)
      ? [tier('prefix', { keys: [[`t:${folded}`]] }), tier('prefix', { keys: [[`p:${folded}`]] })]
      : [tier('prefix', { beginnings: [`x:${folded}`] })]),
    ...inside,
    ...soundTiers(query, folded, read),
    ...typoTiers(folded),
  ];
}

function tier(how: MatchHow, conditions: Partial<Omit<SearchTier, 'how'>>): SearchTier {
  return { how, keys: [], beginnings: [], texts: [], ...conditions };
}

/** The longest Chinese part and the words say most; whether all stand in the same name is looked at. */
function containsTier(query: string, folded: string): SearchTier {
  const [longest = []] = unspacedRuns(folded).sort((a, b) => b.length - a.length);
  const parts = [longest.slice(0, LONGEST_UNSPACED_PART), longest.slice(-LONGEST_UNSPACED_PART)];
  const keys = [...new Set(parts.map((part): SearchKey => `b:${part.join('')}`))].map((key) => [key]);
  const { keys: words, beginnings } = wordConditions(folded);
  return tier('contains', { keys: [...keys, ...words], beginnings, texts: foldKey(query).split(' ') });
}

function wordTiers(folded: string): SearchTier[] {
  const conditions = wordConditions(folded);
  return wordsOf(folded).length > 0 ? [tier('word', conditions)] : [];
}

/** Each word begins a word of the name. */
function wordConditions(folded: string): Pick<SearchTier, 'keys' | 'beginnings'> {
  const words = [...new Set(wordsOf(folded))];
  return {
    keys: words.filter(isShort).map((word): SearchKey[] => [`w:${word}`]),
    beginnings: words.filter((word) => !isShort(word)).map((word): SearchKey => `w:${word}`),
  };
}

/** Letters may be pinyin, with characters between them, which have to be in the name, or initials; spaces do not count. */
function soundTiers(query: string, folded: string, read: HanReader): SearchTier[] {
  if (!/[a-z]/.test(folded)) return [];
  const readings = readingsOf(folded, read);
  const texts = foldKey(query).match(HAN) ?? [];
  const pinyin = [...new Set(readings.map(lettersOf))].filter((text) => TYPED_LETTERS.test(text));
  const initials = texts.length === 0 ? pinyin : [];
  return [
    ...soundTier('pinyin', 'z', pinyin, texts),
    ...soundTier('pinyin', 'y', pinyin, texts),
    ...soundTier('pinyin', 's', pinyin, texts),
    ...soundTier('initials', 'h', initials),
    ...soundTier('initials', 'i', initials),
    ...soundTier('initials', 'j', initials),
  ];
}

function soundTier(how: MatchHow, family: SoundFamily, typed: readonly string[], texts: string[] = []): SearchTier[] {
  const isWhole = family === 'z' || family === 'h';
  const wanted = typed.filter((letters) => family === 'y' || letters.length > 1);
  const [first] = wanted;
  if (first === undefined) return [];
  if (!isWhole && wanted.length === 1 && first.length > LONGEST_BEGINNING) {
    return [tier(how, { beginnings: [`${family}:${cut(first)}`], texts })];
  }
  const longest = isWhole ? undefined : LONGEST_BEGINNING;
  const keys = wanted.map((letters): SearchKey => `${family}:${cut(letters).slice(0, longest)}`);
  return [tier(how, { keys: [[...new Set(keys)]], texts })];
}

/** Each word is there, or one that is spelt like it. */
function typoTiers(folded: string): SearchTier[] {
  if (unspacedRuns(folded).length > 0) return [];
  const words = [...new Set(wordsOf(folded))];
  const keys = words.map((word): SearchKey[] => [`w:${word}`, ...spellingsOf(word)]);
  return keys.some((group) => group.length > 1) ? [tier('typo', { keys })] : [];
}

function isShort(text: string): boolean {
  return [...text].length <= LONGEST_BEGINNING;
}
