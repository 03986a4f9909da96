import type { LocalizedText } from '@pkyx/domain';
import type { Maker } from './makers';
import { MAKERS } from './makers';

export interface CarName {
  /** null where the package does not say */
  maker: Maker | null;
  model: string;
  /** the body, gearbox or fuel, where the package adds it in parentheses */
  variant: LocalizedText | null;
}

/** Words that title case would get wrong. */
const WORDS: Readonly<Record<string, string>> = {
  '@': '&',
  "'cuda": "'Cuda",
  accelerationord: 'Accord', // "acc" was replaced by "Acceleration" in the package
  lebaron: 'LeBaron',
  lecar: 'Le Car',
  lemans: 'LeMans',
  lesabre: 'LeSabre',
  '320i': '320i',
  '18i': '18i',
};

const VARIANTS: Readonly<Record<string, LocalizedText>> = {
  '(auto)': { zh: '自动挡', en: 'automatic' },
  '(diesel)': { zh: '柴油', en: 'diesel' },
  '(man)': { zh: '手动挡', en: 'manual' },
  '(sw)': { zh: '旅行车', en: 'station wagon' },
  '(turbo)': { zh: '涡轮增压', en: 'turbo' },
};

/** Trim levels and series that are written in capitals. */
const CAPITALS = new Set(
  'c cvcc d/l dl dpl gl glc gs gt gtl gx hi ii iii l lj ls ltd lx m/m s se sj sst sx tc tc3 xe'.split(' '),
);

/** Reads a name of the package, such as `vw rabbit c (diesel)`: mends the spelling and the case. */
export function readCarName(text: string): CarName {
  const words = text.split(' ').filter(Boolean);
  const variant = VARIANTS[words.at(-1) ?? ''] ?? null;
  const plain = (variant ? words.slice(0, -1) : words).join(' ');
  const spelling = Object.keys(MAKERS).find((maker) => plain === maker || plain.startsWith(`${maker} `));
  if (spelling === undefined) return { maker: null, model: modelName(plain), variant };
  return { maker: MAKERS[spelling] ?? null, model: modelName(plain.slice(spelling.length)), variant };
}

function modelName(text: string): string {
  return text.split(' ').filter(Boolean).map(word).join(' ');
}

function word(text: string): string {
  const lower = text.toLowerCase();
  const known = WORDS[lower];
  if (known !== undefined) return known;
  if (CAPITALS.has(lower) || isDesignation(lower)) return lower.toUpperCase();
  return lower.replace(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Letters and digits mixed, as in `rx-7` and `244dl`, but not `2-door`. */
function isDesignation(text: string): boolean {
  return /\d/.test(text) && !/\p{L}{4}/u.test(text);
}
