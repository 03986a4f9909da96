import type { Dimension, Unit } from './unit';
import { listDimensions } from './unit-table';

/** A unit together with the dimension it belongs to. */
export interface UnitMatch {
  dimension: Dimension;
  unit: Unit;
}

export interface UnitQuery {
  /** look in this dimension only */
  dimension?: Dimension;
  /** take letters exactly as they are (`Mb` is not `MB`), instead of falling back to any case */
  caseSensitive?: boolean;
}

/**
 * The units that a spelling can mean: symbol, name in either language, English plural, American spelling or alias.
 * Spaces, dots, hyphens and the width of characters do not count. Exact letters win over letters in another case; a single
 * letter in another case counts only inside a known dimension (5 M is no length, 5 G no mass).
 */
export function matchUnits(spelling: string, { dimension, caseSensitive = false }: UnitQuery = {}): UnitMatch[] {
  const folded = foldSpelling(spelling);
  if (folded === '') return [];
  const { exact, anyCase } = spellingIndex();
  const within = (matches: UnitMatch[] = []) => matches.filter((match) => !dimension || match.dimension === dimension);
  const found = within(exact.get(folded));
  if (found.length > 0 || caseSensitive) return found;
  if (folded.length === 1 && !dimension) return [];
  return within(anyCase.get(folded.toLowerCase()));
}

interface SpellingIndex {
  exact: Map<string, UnitMatch[]>;
  anyCase: Map<string, UnitMatch[]>;
}

let index: SpellingIndex | undefined;

function spellingIndex(): SpellingIndex {
  index ??= buildIndex();
  return index;
}

function buildIndex(): SpellingIndex {
  const exact = new Map<string, UnitMatch[]>();
  const anyCase = new Map<string, UnitMatch[]>();
  for (const dimension of listDimensions()) {
    for (const unit of dimension.units) {
      for (const spelling of spellingsOf(unit)) {
        addTo(exact, spelling, { dimension, unit });
        addTo(anyCase, spelling.toLowerCase(), { dimension, unit });
      }
    }
  }
  return { exact, anyCase };
}

function addTo(map: Map<string, UnitMatch[]>, key: string, match: UnitMatch): void {
  const matches = map.get(key) ?? [];
  if (!matches.some(({ unit }) => unit === match.unit)) map.set(key, [...matches, match]);
}

function spellingsOf({ symbol, names, aliases }: Unit): string[] {
  const written = [symbol, names.zh, names.en, plural(names.en), ...aliases];
  const american = written.map((spelling) => spelling.replaceAll('metre', 'meter').replaceAll('litre', 'liter'));
  return [...new Set([...written, ...american].map(foldSpelling))].filter((spelling) => spelling !== '');
}

/** "gram per litre" → "grams per litre". What English forms otherwise (feet) is among the aliases. */
function plural(name: string): string {
  return name.replace(/^(.*?)(?= per | of |$)/, '$1s');
}

function foldSpelling(spelling: string): string {
  return spelling.normalize('NFKC').replace(/[\s.·⋅•*×^_‐‑–-]/g, '');
}
