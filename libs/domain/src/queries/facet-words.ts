export const FACET_OPERATORS = ['>', '>=', '<', '<=', '='] as const;
export type FacetOperator = (typeof FACET_OPERATORS)[number];

/** How people write each operator, in NFKC. Where one begins another the longer is read. */
const SPELLINGS: Record<FacetOperator, readonly string[]> = {
  '>': [
    '>',
    '大于',
    '超过',
    '多于',
    '高于',
    '长于',
    '重于',
    'more than',
    'greater than',
    'larger than',
    'over',
    'above',
  ],
  '>=': [
    '>=',
    '≥',
    '⩾',
    '大于等于',
    '大于或等于',
    '不小于',
    '不少于',
    '不低于',
    '至少',
    '最少',
    'at least',
    'no less than',
  ],
  '<': ['<', '小于', '少于', '低于', '不到', '不足', '短于', '轻于', 'less than', 'smaller than', 'under', 'below'],
  '<=': [
    '<=',
    '≤',
    '⩽',
    '小于等于',
    '小于或等于',
    '不大于',
    '不多于',
    '不高于',
    '不超过',
    '至多',
    '最多',
    'at most',
    'no more than',
  ],
  '=': ['=', '==', ':', '等于', 'equals'],
};

/** Behind the value. */
const TRAILING: Record<string, FacetOperator> = {
  以上: '>=',
  以下: '<=',
  以内: '<=',
  'or more': '>=',
  'or less': '<=',
};

/** Powers of ten, longer words before those they begin with. */
const MAGNITUDES: readonly (readonly [string, number])[] = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
  ['thousand', 3],
  ['万亿', 12],
  ['千万', 7],
  ['百万', 6],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['亿', 8],
  ['万', 4],
];

/** Words of an operator have to stand alone where they are Latin. */
export const COMPARISON = new RegExp(alternatives(Object.values(SPELLINGS).flat()), 'giu');
export const TRAILING_OPERATOR = new RegExp(`^\\s*(?:${alternatives(Object.keys(TRAILING))})`, 'iu');

/** What a spelling of an operator says; null where it is none. */
export function operatorOf(spelling: string): FacetOperator | null {
  const written = spelling.toLowerCase().replace(/\s+/g, ' ');
  return FACET_OPERATORS.find((operator) => SPELLINGS[operator].includes(written)) ?? TRAILING[written] ?? null;
}

/** The power of ten that a text begins with (万, billion), and how long its word is; 0 where there is none. */
export function magnitudeOf(text: string): { exponent: number; length: number } {
  const start = text.length - text.trimStart().length;
  const rest = text.slice(start).toLowerCase();
  const found = MAGNITUDES.find(([word]) => rest.startsWith(word) && !/^[a-z]/.test(rest.slice(word.length)));
  return found ? { exponent: found[1], length: start + found[0].length } : { exponent: 0, length: 0 };
}

function alternatives(spellings: readonly string[]): string {
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  return longestFirst.map((spelling) => (/^[a-z]/.test(spelling) ? `\\b${spelling}\\b` : spelling)).join('|');
}
