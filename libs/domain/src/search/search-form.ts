import { foldKey } from '../text/fold-key';

/** Characters of which every beginning is a key of its own. */
export const LONGEST_BEGINNING = 10;

/** Scripts that are written without spaces between words. */
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const ACCENTED = /(\p{Script=Latin})\p{M}+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The folded key without the accents of Latin letters: nobody has to type them to find São Tomé. */
export function searchForm(text: string): string {
  return foldKey(text).normalize('NFD').replace(ACCENTED, '$1').normalize('NFC');
}

/** Words of scripts that put spaces between them, in a text in its search form. */
export function wordsOf(folded: string): string[] {
  return folded.replace(UNSPACED_RUN, ' ').match(WORD) ?? [];
}

/** Stretches of Chinese or Japanese, each as its characters. */
export function unspacedRuns(folded: string): string[][] {
  return (folded.match(UNSPACED_RUN) ?? []).map((run) => [...run]);
}

/** Where a name is marked: from one UTF-16 unit up to, not including, another. */
export type Mark = [start: number, end: number];

/** A name in its search form that still knows where in the name each part of it stands. */
export interface TracedForm {
  text: string;
  /** the place in the name of a stretch of `text`; null where folding has mixed characters */
  mark(start: number, end: number): Mark | null;
}

/** Folds a name character by character, so that what is found in its search form can be marked in the name itself. */
export function tracedForm(name: string): TracedForm {
  const text = searchForm(name);
  const places: Mark[] = [];
  let position = 0;
  let traced = '';
  for (const character of name) {
    const end = position + character.length;
    const folded = /^\s$/u.test(character) ? ' ' : searchForm(character);
    for (let unit = 0; unit < folded.length; unit += 1) places.push([position, end]);
    traced += folded;
    position = end;
  }
  return {
    text,
    mark: (start, end) => {
      const [first, last] = [places[start], places[end - 1]];
      return traced === text && first && last ? [first[0], last[1]] : null;
    },
  };
}
