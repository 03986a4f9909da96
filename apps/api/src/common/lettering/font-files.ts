import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FAMILY = 'noto-sans-sc';
const PACKAGE = `@fontsource-variable/${FAMILY}`;

type Range = readonly [first: number, last: number];

interface FontFile {
  path: string;
  ranges: Range[];
}

let files: FontFile[] | undefined;

/** The files of the font that are meant for a code point, the likeliest first: not each of them has it. */
export function fontFilesOf(codePoint: number): string[] {
  files ??= readFiles();
  return files
    .filter(({ ranges }) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last))
    .map(({ path }) => path);
}

/** The package names its files by subset and says in the notation of CSS `unicode-range` what each is for; named subsets come last and go first. */
function readFiles(): FontFile[] {
  const listed = require.resolve(`${PACKAGE}/unicode.json`);
  const subsets = Object.entries(JSON.parse(readFileSync(listed, 'utf8')) as Record<string, string>).reverse();
  return subsets.map(([subset, ranges]) => ({
    path: join(dirname(listed), 'files', `${FAMILY}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: ranges.split(',').map(readRange),
  }));
}

/** `U+4E00` or `U+4E00-4EFF` */
function readRange(text: string): Range {
  const [first = '', last = first] = text.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
