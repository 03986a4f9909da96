import type { HanReader } from '@pkyx/domain';
import { OutputFormat, pinyin, segment } from 'pinyin-pro';
import { otherReadingsOf } from './other-readings';

const PLAIN = { toneType: 'none', v: true } as const;
const MOST_READINGS = 4;
/** Stretches longer than this are read, but not looked at for other readings. */
const LONGEST_WITH_READINGS = 40;

/**
 * Reads Chinese with the dictionary's words (重庆 is chongqing, 银行 yinhang). Where no word of the dictionary decides, the
 * other common readings of a character follow (长沙 and 长者, the surname 曾), one at a time; ü is typed v or u.
 */
export const readHan: HanReader = (han) => {
  const characters = [...han];
  const first = syllablesOf(han, characters);
  if (characters.length > LONGEST_WITH_READINGS) return [first];
  const undecided = undecidedOf(han);
  const others = [surnameFirst(han, characters), withU(first)].filter((reading) => reading !== null);
  for (const [index, character] of characters.entries()) {
    if (!undecided.has(index)) continue;
    others.push(...otherReadingsOf(character).map((syllable) => first.with(index, syllable)));
  }
  const readings = new Map([first, ...others].map((reading) => [reading.join(' '), reading]));
  return [...readings.values()].slice(0, MOST_READINGS);
};

/** One syllable a character; one without a reading, or of a stretch that the dictionary divides otherwise, stands for itself. */
function syllablesOf(han: string, characters: readonly string[]): string[] {
  const syllables = pinyin(han, { ...PLAIN, type: 'array' });
  return syllables.length === characters.length
    ? syllables
    : characters.map((character) => pinyin(character, PLAIN) || character);
}

/** The reading of a text that begins with a surname. */
function surnameFirst(han: string, characters: readonly string[]): string[] | null {
  const syllables = pinyin(han, { ...PLAIN, type: 'array', mode: 'surname', surname: 'head' });
  return syllables.length === characters.length ? syllables : null;
}

function withU(syllables: readonly string[]): string[] | null {
  return syllables.some((syllable) => syllable.includes('v'))
    ? syllables.map((syllable) => syllable.replace('v', 'u'))
    : null;
}

/** Places of the characters that stand in no longer word of the dictionary. */
function undecidedOf(han: string): Set<number> {
  const undecided = new Set<number>();
  let place = 0;
  for (const word of segment(han, { toneType: 'none', format: OutputFormat.ZhArray })) {
    if (word.length === 1) undecided.add(place);
    place += word.length;
  }
  return undecided;
}
