import { foldKey } from './fold-key';

/** What a slug names: an entry, an attribute (whose slug is its key) or a type. */
export type SlugKind = 'entry' | 'attribute' | 'type';

/** Words that stand where a slug stands in a route. */
const ROUTE_WORDS = ['random', 'queries', 'popular'];
/** The first row of every comparison has the key `type`. */
const RESERVED: Record<SlugKind, ReadonlySet<string>> = {
  entry: /* @__PURE__ */ new Set(['', '.', '..', ...ROUTE_WORDS]),
  attribute: /* @__PURE__ */ new Set(['', '.', '..', ...ROUTE_WORDS, 'type']),
  type: /* @__PURE__ */ new Set(['', '.', '..', ...ROUTE_WORDS]),
};

/** What becomes `-`; full-width forms are folded to these before. */
const SEPARATORS = /[\s,:/\\?-]+/g;

/**
 * The address of a name: its folded key, with white space and `, : / \ ?` as `-`; signs such as `+` and `#` and all scripts are kept.
 * It may be empty or reserved; what is used is `withSuffix` of it.
 */
export function slugify(text: string): string {
  return foldKey(text).replace(SEPARATORS, '-').replace(/^-|-$/g, '');
}

/**
 * The slug to try at the n-th attempt (from 1) for what `slugify` gave: the base itself, then `-2`, `-3` …
 * A base that is empty, `.`, `..` or a word of a route is never tried itself.
 */
export function withSuffix(base: string, attempt: number, kind: SlugKind = 'entry'): string {
  const number = RESERVED[kind].has(base) ? attempt + 1 : attempt;
  return number === 1 ? base : `${base}-${number}`;
}

/** Whether a slug is one that an entry of this title can have: one of those that `withSuffix` tries. */
export function isSlugOf(slug: string, title: string): boolean {
  const base = slugify(title);
  if (slug === withSuffix(base, 1)) return true;
  const suffix = /-([1-9]\d{0,5})$/.exec(slug);
  return suffix !== null && Number(suffix[1]) > 1 && slug === `${base}-${suffix[1]}`;
}
