/**
 * Tells how a stretch of Chinese characters may be read: one or several readings, the likeliest first, each with one
 * syllable a character, in lower-case letters without tones.
 */
export type HanReader = (han: string) => readonly (readonly string[])[];

/** A Chinese character, or a word in letters and digits, as it is typed on a keyboard. */
export interface Sound {
  letters: string;
  /** what stands for it where only beginnings are typed: the first letter of a Chinese character, a word as a whole */
  initial: string;
  isHan: boolean;
  /** where it stands in the text */
  start: number;
  end: number;
}

/** Readings of one name at most. */
const MOST_READINGS = 4;
const HAN_OR_WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const HAN_INSIDE = /\p{Script=Han}/u;
const HAN = /^\p{Script=Han}/u;

/** The ways to read a text in its search form. */
export function readingsOf(folded: string, read: HanReader): Sound[][] {
  const parts = [...folded.matchAll(HAN_OR_WORD)].map((match) => soundsOf(match[0], match.index, read));
  const readings = Math.min(MOST_READINGS, Math.max(0, ...parts.map((ways) => ways.length)));
  return Array.from({ length: readings }, (_, way) => parts.flatMap((ways) => ways[way] ?? ways[0] ?? []));
}

/** Readings of a text in its search form that has a Chinese character in it: others say no more than the letters do. */
export function chineseReadingsOf(folded: string, read: HanReader): Sound[][] {
  return HAN_INSIDE.test(folded) ? readingsOf(folded, read) : [];
}

export function lettersOf(sounds: readonly Sound[]): string {
  return sounds.map(({ letters }) => letters).join('');
}

export function initialsOf(sounds: readonly Sound[]): string {
  return sounds.map(({ initial }) => initial).join('');
}

function soundsOf(part: string, start: number, read: HanReader): Sound[][] {
  if (!HAN.test(part)) return [[{ letters: part, initial: part, isHan: false, start, end: start + part.length }]];
  return read(part).map((syllables) => {
    let position = start;
    return [...part].map((character, index): Sound => {
      const letters = syllables[index] ?? character;
      const sound = { letters, initial: [...letters][0] ?? '', isHan: true, start: position };
      position += character.length;
      return { ...sound, end: position };
    });
  });
}
