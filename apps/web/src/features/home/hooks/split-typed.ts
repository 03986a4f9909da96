const SEPARATOR = '(?:pk|vs\\.?|对比|對比)';

/** A separator that stands apart, by white space or between Chinese signs: only there is a split sure to be meant. */
const SURE_SEPARATOR = new RegExp(
  `\\s+${SEPARATOR}\\s+|(?<=\\p{Script=Han})\\s*${SEPARATOR}\\s*(?=\\p{Script=Han})`,
  'giu',
);

/**
 * The names in "A pk B [pk C …]" as somebody types or pastes it into one field; null where it is no such thing (yet).
 * Every other way to put it ("A 和 B 比") is left to the server.
 */
export function splitTyped(text: string): string[] | null {
  const names = text
    .normalize('NFKC')
    .split(SURE_SEPARATOR)
    .map((name) => name.trim());
  return names.length > 1 && names.every((name) => name !== '') ? names : null;
}
