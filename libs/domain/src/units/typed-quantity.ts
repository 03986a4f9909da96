import type { NumberValue } from '../values/value';
import { findUnit } from './unit-table';

export const READER_SYSTEMS = ['as-typed', 'metric', 'imperial'] as const;
export type ReaderSystem = (typeof READER_SYSTEMS)[number];

export interface QuantityFormat {
  locale: 'zh' | 'en';
  system: ReaderSystem;
}

/** A quantity for a reader: number and unit apart, so that a page can set them apart; `approx` when it was rounded. */
export interface FormattedQuantity {
  number: string;
  unit: string;
  approx: boolean;
}

/** A quantity for a reader, as typed. Needs no exact arithmetic, so a page may show quantities without fetching that. */
export function typedQuantity(value: NumberValue, locale: QuantityFormat['locale']): FormattedQuantity {
  const unit = findUnit(value.dimension, value.unit)?.label[locale] ?? value.unit;
  return { number: groupDigits(value.number), unit, approx: false };
}

/** "-1234567.80" → "−1,234,567.80": groups of three and a true minus sign, as both languages write them. */
export function groupDigits(number: string): string {
  const [integer = '', decimals] = number.split('.');
  const grouped = integer.replace('-', '\u2212').replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
