import type { LocalizedText } from '../domain-error';

export type UnitSystem = 'metric' | 'imperial' | 'us' | 'chinese' | 'other';

/**
 * How a number in a unit becomes a number in the base unit of its dimension. Every part is exact: a decimal ("0.0254")
 * or a fraction of two decimals ("5/9").
 */
export type Scale =
  /** base = number × factor */
  | { kind: 'linear'; factor: string }
  /** base = (number + offset) × factor */
  | { kind: 'affine'; factor: string; offset: string }
  /** base = reciprocal ÷ number */
  | { kind: 'reciprocal'; reciprocal: string };

export interface Unit {
  /** identifies the unit inside its dimension; empty for a bare number */
  symbol: string;
  names: LocalizedText;
  /** what readers see after a number */
  label: LocalizedText;
  /** other spellings; a spelling of several units is ambiguous until the dimension or the unit is said */
  aliases: readonly string[];
  scale: Scale;
  systems: readonly UnitSystem[];
  /** where the factor is defined */
  source: string;
  /** the unit in which a reader who prefers a system sees the value, where that is another one */
  counterparts: { metric?: string; imperial?: string };
}

export interface Dimension {
  key: string;
  names: LocalizedText;
  /** symbol of the unit in which values are compared; null where each unit stands for itself (money) */
  baseUnit: string | null;
  units: readonly Unit[];
}

export const METRIC: readonly UnitSystem[] = ['metric'];
export const CUSTOMARY: readonly UnitSystem[] = ['imperial', 'us'];
export const UK: readonly UnitSystem[] = ['imperial'];
export const US: readonly UnitSystem[] = ['us'];
export const CHINESE: readonly UnitSystem[] = ['chinese'];
export const OTHER: readonly UnitSystem[] = ['other'];

/** One line of a table of units. */
export interface UnitRow {
  symbol: string;
  zh: string;
  en: string;
  /** `factor` (1 unless said, with or without `offset`) or `reciprocal`; see Scale */
  factor?: string;
  offset?: string;
  reciprocal?: string;
  aliases?: readonly string[];
  metric?: string;
  imperial?: string;
  /** what readers see, where it is not the usual of the dimension */
  label?: Partial<LocalizedText>;
}

/** Units that share the system they belong to and the source of their factors. */
export interface UnitFamily {
  systems: readonly UnitSystem[];
  source: string;
  units: readonly UnitRow[];
}

export interface DimensionTable {
  key: string;
  names: LocalizedText;
  baseUnit: string | null;
  /** whether Chinese readers are used to the name (平方公里) or the symbol (km/h); English ones read the symbol */
  chineseLabel: 'name' | 'symbol';
  families: readonly UnitFamily[];
}

/** Builds a dimension from its table. */
export function defineDimension({ key, names, baseUnit, chineseLabel, families }: DimensionTable): Dimension {
  const units = families.flatMap(({ systems, source, units: rows }) =>
    rows.map((row) => ({
      symbol: row.symbol,
      names: { zh: row.zh, en: row.en },
      label: { zh: chineseLabel === 'name' ? row.zh : row.symbol, en: row.symbol, ...row.label },
      aliases: row.aliases ?? [],
      scale: scaleOf(row),
      systems,
      source,
      counterparts: { metric: row.metric, imperial: row.imperial },
    })),
  );
  return { key, names, baseUnit, units };
}

function scaleOf({ factor = '1', offset, reciprocal }: UnitRow): Scale {
  if (reciprocal !== undefined) return { kind: 'reciprocal', reciprocal };
  if (offset !== undefined) return { kind: 'affine', factor, offset };
  return { kind: 'linear', factor };
}
