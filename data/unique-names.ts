import { foldKey } from '@pkyx/domain';
import type { ContentEntry } from './content';
import type { LeftOutTally } from './left-out-tally';

/**
 * Entries whose folded names are unique: an alias that repeats a name of its own entry goes silently,
 * one that another entry also claims is dropped from both and tallied, as is one that is another entry's title.
 * @throws Error when two titles fold to the same key
 */
export function withUniqueNames(entries: readonly ContentEntry[], tally: LeftOutTally): ContentEntry[] {
  const titles = indexTitles(entries);
  const claims = countClaims(entries);
  return entries.map((entry) => ({ ...entry, aliases: keepOwnAliases(entry, titles, claims, tally) }));
}

function indexTitles(entries: readonly ContentEntry[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { title } of entries) {
    const key = foldKey(title);
    const other = titles.get(key);
    if (other !== undefined) throw new Error(`two entries are called ${title} and ${other}`);
    titles.set(key, title);
  }
  return titles;
}

function countClaims(entries: readonly ContentEntry[]): Map<string, number> {
  const claims = new Map<string, number>();
  for (const { aliases } of entries) {
    for (const key of new Set(aliases.map(foldKey))) claims.set(key, (claims.get(key) ?? 0) + 1);
  }
  return claims;
}

function keepOwnAliases(
  entry: ContentEntry,
  titles: ReadonlyMap<string, string>,
  claims: ReadonlyMap<string, number>,
  tally: LeftOutTally,
): string[] {
  const own = new Set([foldKey(entry.title)]);
  return entry.aliases.filter((alias) => {
    const key = foldKey(alias);
    if (own.has(key)) return false;
    own.add(key);
    if (!titles.has(key) && claims.get(key) === 1) return true;
    tally.add('alias shared by two entries', `${alias} (${entry.title})`);
    return false;
  });
}
