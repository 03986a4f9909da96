import { DomainError, foldKey, type LocalizedText, validateAttributeName } from '@pkyx/domain';
import { namesFrom } from '../common/localization/names-from';

const MOST_ALIASES = 50;

/** Names as somebody sent them; what is left out stays as it was, null and nothing mean that there is none. */
export interface NamesInput {
  zh?: string | null;
  en?: string | null;
}

/** Names as they are kept. Throws as `validateAttributeName`, and `name-missing` when there is none. */
export function parseNames(input: NamesInput, before: LocalizedText = { zh: '', en: '' }): LocalizedText {
  const zh = parseName(input.zh, before.zh, 'names/zh');
  const en = parseName(input.en, before.en, 'names/en');
  if (zh === '' && en === '') {
    throw new DomainError(
      'name-missing',
      { zh: '请填写中文名或英文名。', en: 'Give it a name, in Chinese or in English.' },
      'names',
    );
  }
  return zh === en ? namesFrom(zh) : { zh, en };
}

/** Aliases as they are kept; those that say what a name or another says are left out. Throws as `validateAttributeName`. */
export function parseAliases(aliases: readonly string[], names: LocalizedText): string[] {
  if (aliases.length > MOST_ALIASES) {
    throw new DomainError(
      'too-many-aliases',
      { zh: `最多 ${MOST_ALIASES} 个别名。`, en: `At most ${MOST_ALIASES} aliases.` },
      'aliases',
    );
  }
  const kept = aliases.map((alias, index) => validateAttributeName(alias, `aliases/${index}`));
  return aliasesBeside(kept, names);
}

/** Those that say something else than the names, each once. */
export function aliasesBeside(aliases: readonly string[], { zh, en }: LocalizedText): string[] {
  const seen = new Set([zh, en].map(foldKey));
  return aliases.filter((alias) => !seen.has(foldKey(alias)) && seen.add(foldKey(alias)));
}

function parseName(sent: string | null | undefined, before: string, field: string): string {
  if (sent === undefined) return before;
  return sent === null || foldKey(sent) === '' ? '' : validateAttributeName(sent, field);
}
