import { PASSWORD_MIN_LENGTH } from '@pkyx/domain';

export type PasswordStrength = 'weak' | 'fair' | 'strong';

/** Signs from which a guesser would draw, by what a password is seen to contain. */
const ALPHABETS: readonly [RegExp, number][] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/\d/, 10],
  [/\p{Script=Han}/u, 2500],
  [/[^a-zA-Z\d\p{Script=Han}]/u, 33],
];

const FAIR_BITS = 45;
const STRONG_BITS = 65;

/**
 * How hard a password is to guess: a hint while it is typed. Signs that repeat or follow the one before (aaa, 123, cba), and those of
 * the account's own name or address, add nothing.
 */
export function passwordStrength(password: string, known: readonly string[] = []): PasswordStrength {
  const bits = signsThatCount(withoutKnown(password, known)) * Math.log2(alphabetOf(password));
  if ([...password].length < PASSWORD_MIN_LENGTH || bits < FAIR_BITS) return 'weak';
  return bits < STRONG_BITS ? 'fair' : 'strong';
}

function alphabetOf(password: string): number {
  return Math.max(
    2,
    ALPHABETS.reduce((total, [signs, size]) => total + (signs.test(password) ? size : 0), 0),
  );
}

function withoutKnown(password: string, known: readonly string[]): string {
  return known
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word.length > 2)
    .reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase());
}

function signsThatCount(password: string): number {
  const codes = [...password].map((sign) => sign.codePointAt(0) ?? 0);
  return codes.filter((code, index) => Math.abs(code - (codes[index - 1] ?? -9)) > 1).length;
}
