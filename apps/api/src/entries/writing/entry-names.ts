import { foldKey, validateTitle } from '@pkyx/domain';

/** Title and aliases as they are kept. Aliases that say what the title or another says are left out. */
export function namesOf(title: string, aliases: readonly string[]): { title: string; aliases: string[] } {
  const kept = validateTitle(title);
  const seen = new Set([foldKey(kept)]);
  const others = aliases.map((alias, index) => validateTitle(alias, `aliases/${index}`));
  return { title: kept, aliases: others.filter((alias) => !seen.has(foldKey(alias)) && seen.add(foldKey(alias))) };
}
