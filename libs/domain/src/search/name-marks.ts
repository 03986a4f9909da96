import { editDistance } from './edit-distance';
import { type Mark, searchForm, tracedForm, unspacedRuns, wordsOf } from './search-form';
import type { MatchHow } from './search-tiers';
import { type HanReader, initialsOf, lettersOf, readingsOf, type Sound } from './sounds';
import { spellingsOf } from './spelling-keys';

type Span = [start: number, end: number];

/**
 * Where a name by itself answers a query in one of the ways: the places to mark, in order, in the name as it is written (none
 * where folding moved them); null when it does not answer so.
 */
export function nameMarks(how: MatchHow, query: string, name: string, read: HanReader): Mark[] | null {
  const traced = tracedForm(name);
  const spans = spansOf(how, searchForm(query), traced.text, read);
  if (!spans) return null;
  return spans
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]) => traced.mark(start, end))
    .filter((mark) => mark !== null);
}

/** Whether a name by itself answers a query in one of the ways. */
export function nameAnswers(how: MatchHow, query: string, name: string, read: HanReader): boolean {
  return spansOf(how, searchForm(query), searchForm(name), read) !== null;
}

function spansOf(how: MatchHow, query: string, name: string, read: HanReader): Span[] | null {
  switch (how) {
    case 'exact':
      return name === query ? [[0, name.length]] : null;
    case 'prefix':
      return name.startsWith(query) ? [[0, query.length]] : null;
    case 'word':
      return spansOfAll(wordsOf(query), (wanted) => wordSpan(name, (word) => word.startsWith(wanted), wanted.length));
    case 'contains':
      return spansOfAll(query.split(' '), (text) => spanAt(name.indexOf(text), text.length));
    case 'pinyin':
      return soundSpans(query, name, read, lettersOf);
    case 'initials':
      return soundSpans(query, name, read, initialsOf);
    case 'typo':
      return spansOfAll(wordsOf(query), (wanted) => wordSpan(name, (word) => isSpeltLike(wanted, word)));
  }
}

function spansOfAll(parts: readonly string[], spanOf: (part: string) => Span | null): Span[] | null {
  const spans = parts.map(spanOf);
  return spans.every((span) => span !== null) ? spans : null;
}

function spanAt(start: number, length: number): Span | null {
  return start === -1 ? null : [start, start + length];
}

/** The first word that fits, or its beginning. */
function wordSpan(name: string, fits: (word: string) => boolean, length?: number): Span | null {
  let from = 0;
  for (const word of wordsOf(name)) {
    const start = name.indexOf(word, from);
    if (fits(word)) return spanAt(start, length ?? word.length);
    from = start + word.length;
  }
  return null;
}

function isSpeltLike(wanted: string, word: string): boolean {
  if (wanted === word) return true;
  const keys = new Set(spellingsOf(word));
  return spellingsOf(wanted).some((key) => keys.has(key)) && editDistance(wanted, word) <= 2;
}

/** The characters from which on the name's reading begins with what was typed. */
function soundSpans(
  query: string,
  name: string,
  read: HanReader,
  spell: (sounds: readonly Sound[]) => string,
): Span[] | null {
  const typed = [...new Set(readingsOf(query, read).map(spell))];
  const han = unspacedRuns(query).map((run) => run.join(''));
  if (!han.every((text) => name.includes(text))) return null;
  for (const sounds of readingsOf(name, read)) {
    for (const start of sounds.keys()) {
      const rest = sounds.slice(start);
      const spelt = spell(rest);
      const letters = typed.find((text) => text !== '' && spelt.startsWith(text));
      if (letters !== undefined && rest.some(({ isHan }) => isHan)) return [spanOfSounds(rest, letters.length, spell)];
    }
  }
  return null;
}

function spanOfSounds(sounds: Sound[], letters: number, spell: (sounds: readonly Sound[]) => string): Span {
  const count = sounds.findIndex((_, index) => spell(sounds.slice(0, index + 1)).length >= letters) + 1;
  const covered = sounds.slice(0, count);
  return [covered[0]?.start ?? 0, covered.at(-1)?.end ?? 0];
}
