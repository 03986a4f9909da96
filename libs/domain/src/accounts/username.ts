import { DomainError, type LocalizedText } from '../domain-error';
import { foldKey } from '../text/fold-key';
import { exceedsGraphemes } from '../text/graphemes';

/** In characters as a person counts them (grapheme clusters). */
export const USERNAME_MIN_LENGTH = 2;
export const USERNAME_MAX_LENGTH = 18;
const CODE_POINTS_MAX = 64;

/** Letters and digits of any script, joined by single `_`, `-`, `.` or `·`. */
const FORM = /^[\p{L}\p{N}][\p{M}]*(?:[_.·-]?[\p{L}\p{N}][\p{M}]*)*$/u;
/** Scripts whose letters look like one another's. */
const LOOK_ALIKES = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u];

/** Words that addresses of the API and of the page use where a user name could stand. */
const ROUTE_WORDS = [
  'me',
  'registrations',
  'confirmations',
  'users',
  'sessions',
  'settings',
  'api',
  'auth',
  'account',
  'search',
  'new',
  'edit',
];
/** Names under which somebody could pass for the site itself. */
// prettier-ignore
const ROLE_WORDS = [
  'admin', 'administrator', 'moderator', 'mod', 'member', 'root', 'system', 'support', 'staff', 'official', 'operator', 'webmaster', 'postmaster',
  'pkyx', 'anonymous', 'guest', 'deleted', 'null', 'undefined', '管理员', '版主', '系统', '官方', '客服', '游客', '匿名', '已注销',
];

/** Personal tokens start with it, and stand where a user name could. */
export const TOKEN_PREFIX = 'pkyx_';

let reserved: ReadonlySet<string> | undefined;

/**
 * Reads a user name as typed: NFC, white space around it dropped. Throws `username-length` (2 to 18 characters),
 * `username-form` or `username-mixed-scripts`. Reserved words pass: see `isReservedUsername`.
 */
export function parseUsername(text: string, field = 'username'): string {
  const name = text.trim().normalize('NFC');
  if (exceedsGraphemes(name, USERNAME_MAX_LENGTH) || !exceedsGraphemes(name, USERNAME_MIN_LENGTH - 1)) {
    throw new DomainError('username-length', LENGTH, field);
  }
  const folded = foldKey(name);
  if (!FORM.test(name) || !FORM.test(folded) || [...name].length > CODE_POINTS_MAX)
    throw new DomainError('username-form', CHARACTERS, field);
  if (LOOK_ALIKES.filter((script) => script.test(name)).length > 1)
    throw new DomainError('username-mixed-scripts', SCRIPTS, field);
  return name;
}

/** The form in which two user names that look the same are the same. */
export function usernameKey(name: string): string {
  return foldKey(name);
}

/** Whether a user name is a word of a route or of a role, or could be taken for a personal token: nobody can register it. */
export function isReservedUsername(name: string): boolean {
  reserved ??= new Set([...ROUTE_WORDS, ...ROLE_WORDS].map(usernameKey));
  const key = usernameKey(name);
  return reserved.has(key) || key.startsWith(TOKEN_PREFIX);
}

const LENGTH: LocalizedText = {
  zh: `用户名需要 ${USERNAME_MIN_LENGTH} 到 ${USERNAME_MAX_LENGTH} 个字符。`,
  en: `A user name has ${USERNAME_MIN_LENGTH} to ${USERNAME_MAX_LENGTH} characters.`,
};
const CHARACTERS: LocalizedText = {
  zh: '用户名只能包含文字和数字，中间可以用 _ - . · 连接。',
  en: 'A user name is made of letters and digits; single _ - . · may join them.',
};
const SCRIPTS: LocalizedText = {
  zh: '用户名不能混用拉丁、希腊和西里尔字母。',
  en: 'A user name does not mix Latin, Greek and Cyrillic letters.',
};
