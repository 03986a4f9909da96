import { LONGEST_BEGINNING } from './search-form';
import { chineseReadingsOf, type HanReader, initialsOf, lettersOf, type Sound } from './sounds';

const LONGEST_SOUND = 60;
/** Chinese characters or words of a name from which a typed reading may start. */
const MOST_STARTS = 24;

export type SoundKey = `${'z' | 'y' | 's' | 'h' | 'i' | 'j'}:${string}`;

/** The keys of a name's readings, in groups: those that matter most come first. None for a name without a Chinese character. */
export function soundKeysOf(name: string, read: HanReader): SoundKey[][] {
  const readings = chineseReadingsOf(name, read);
  const keysOf = (family: (sounds: Sound[]) => SoundKey[]) => readings.flatMap(family);
  return [
    keysOf((sounds) => [`z:${cut(lettersOf(sounds))}`, `h:${cut(initialsOf(sounds))}`]),
    keysOf((sounds) => beginningsFrom(lettersOf(sounds), 1).map((text): SoundKey => `y:${text}`)),
    keysOf((sounds) => beginningsFrom(initialsOf(sounds), 2).map((text): SoundKey => `i:${text}`)),
    keysOf((sounds) => innerStarts(sounds).flatMap(innerPinyin)),
    keysOf((sounds) => innerStarts(sounds).flatMap(innerInitials)),
  ];
}

/** Cut where keys end. */
export function cut(letters: string): string {
  return letters.slice(0, LONGEST_SOUND);
}

/** What follows from each character after the first one, as far as the last Chinese one. */
function innerStarts(sounds: readonly Sound[]): Sound[][] {
  const last = sounds.findLastIndex(({ isHan }) => isHan);
  return sounds.slice(1, Math.min(last + 1, MOST_STARTS)).map((_, index) => sounds.slice(index + 1));
}

/** Inside a name a reading counts from one whole syllable on: a letter or two would be found everywhere. */
function innerPinyin(rest: Sound[]): SoundKey[] {
  const shortest = Math.max(2, rest[0]?.letters.length ?? 0);
  return beginningsFrom(lettersOf(rest), shortest).map((text): SoundKey => `s:${text}`);
}

function innerInitials(rest: Sound[]): SoundKey[] {
  return beginningsFrom(initialsOf(rest), 2).map((text): SoundKey => `j:${text}`);
}

function beginningsFrom(letters: string, shortest: number): string[] {
  const longest = Math.min(letters.length, LONGEST_BEGINNING);
  const beginnings = Array.from({ length: Math.max(0, longest - shortest + 1) }, (_, index) =>
    letters.slice(0, shortest + index),
  );
  return letters.length > LONGEST_BEGINNING ? [...beginnings, cut(letters)] : beginnings;
}
