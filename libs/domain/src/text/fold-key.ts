import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import { collapseWhiteSpace } from './white-space';

/** What takes no room on a line: control characters, lone surrogates, zero-width characters, variation selectors, bidi marks. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const HAN = /\p{Script=Han}/gu;
/** Most slugs and many values: printable ASCII without white space at an end or in a row, which only has to become lower case. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

let simplified: ReadonlyMap<string, string> | undefined;

/**
 * The form in which two texts that a reader takes for the same are the same: NFKC, white space trimmed and collapsed, invisible
 * characters removed, case folded, traditional Chinese characters replaced by simplified ones. Folding a key again changes nothing.
 *
 * Case folding is that of the Unicode Character Database (CaseFolding.txt, statuses C and F: ß is ss, ς is σ), with the Turkish
 * İ and ı folded to i, whatever the language of the machine. Characters are simplified one by one by OpenCC's table, without
 * looking at words: a key is compared, never shown.
 */
export function foldKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const visible = collapseWhiteSpace(collapseWhiteSpace(text.normalize('NFKC')).replace(INVISIBLE, ''));
  return foldCase(visible.normalize('NFKC')).normalize('NFKC').replace(HAN, simplify);
}

/** Upper case joins what lower case keeps apart (ß and ss, ς and σ, ı and i); lower case first, for ẞ has no other upper case. */
function foldCase(text: string): string {
  return text
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/i\u0307+/g, 'i');
}

function simplify(character: string): string {
  simplified ??= readTable();
  return simplified.get(character) ?? character;
}

/** 薴 is simplified to 苧, which is itself a traditional character (of 苎): followed to the end, so that a key stays as it is. */
function readTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const pair of traditionalToSimplified.split('|')) {
    const [traditional = '', simple = ''] = pair.split(' ');
    table.set(traditional, simple);
  }
  for (const [traditional, simple] of table) table.set(traditional, table.get(simple) ?? simple);
  return table;
}
