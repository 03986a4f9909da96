import { nameForLocale } from '@pkyx/domain';
import type { Locale, MailParams, UserRecord, WatchedChange } from '@pkyx/persistence';
import { pageUrl } from '../mail/mail-links';

/** Names of editors that a line of the digest has room for. */
const MOST_NAMES = 5;

const ANONYMOUS: Readonly<Record<Locale, string>> = { zh: '已注销的用户', en: 'a deleted member' };
const OTHERS: Readonly<Record<Locale, string>> = { zh: '其他人', en: 'others' };

/** What the template of a digest shows, in the language of its reader. */
export function digestParams(
  { _id, username, locale }: Pick<UserRecord, '_id' | 'username' | 'locale'>,
  changes: readonly WatchedChange[],
): MailParams {
  const changed = changes[0]?.changed ?? 0;
  return {
    username,
    member: _id.toHexString(),
    entries: changes.map((change) => lineOf(change, locale)),
    more: changed > changes.length ? String(changed - changes.length) : '',
  };
}

function lineOf({ entry, edits, editors }: WatchedChange, locale: Locale): Record<string, string> {
  const deleted = entry.state === 'deleted';
  return {
    title: nameForLocale(entry.title, entry.aliases, locale),
    edits: String(edits),
    editors: listOf(
      editors.map(({ username }) => username),
      locale,
    ),
    deleted: deleted ? 'yes' : '',
    link: deleted ? '' : pageUrl(`entries/${encodeURIComponent(entry.slug)}/history`),
  };
}

function listOf(names: readonly string[], locale: Locale): string {
  if (names.length === 0) return ANONYMOUS[locale];
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), OTHERS[locale]] : names;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(shown);
}
