import type { HanReader } from '@pkyx/domain';
import { OutputFormat, segment } from 'pinyin-pro';
import { otherReadingsOf } from './other-readings';

interface ReadCharacter {
  character: string;
  syllable: string;
  /** stands in no longer word of the dictionary */
  isAlone: boolean;
}

const MOST_READINGS = 4;
/** In longer stretches only the likeliest reading counts. */
const LONGEST_WITH_READINGS = 40;

/**
 * Reads Chinese with the dictionary's words (重庆 is chongqing, 银行 yinhang). Where no word of the dictionary decides, the
 * other common readings of a character follow, one at a time (长沙 and 长者, the surname 曾); ü is typed v or u.
 */
export const readHan: HanReader = (han) => {
  const characters = charactersOf(han);
  const first = characters.map(({ syllable }) => syllable);
  if (characters.length > LONGEST_WITH_READINGS) return [first];
  const others = characters.flatMap(({ character, syllable, isAlone }, index) => {
    const syllables = syllable.includes('v') ? [syllable.replace('v', 'u')] : [];
    return [...syllables, ...(isAlone ? otherReadingsOf(character) : [])]
      .filter((other) => other !== syllable)
      .map((other) => first.with(index, other));
  });
  return [first, ...others.slice(0, MOST_READINGS - 1)];
};

function charactersOf(han: string): ReadCharacter[] {
  const words = segment(han, { toneType: 'none', v: true, format: OutputFormat.AllArray });
  return words.flatMap((word) =>
    word.map(({ origin, result }) => ({ character: origin, syllable: result || origin, isAlone: word.length === 1 })),
  );
}
