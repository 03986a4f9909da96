import { parseQuantity } from '../../units/quantity-text';
import type { Direction, TypedValue } from '../../values/value';
import { datePrecision } from '../../values/date-value';
import type { ComparedCell, ComparedEntry } from '../comparison';

const PHONE = { slug: 'phone', names: { zh: '手机', en: 'Phone' } };

/** A cell without a value in it yet. */
type Heading = Partial<Omit<ComparedCell, 'kind' | 'value'>>;

export function cell(
  key: string,
  typed: TypedValue,
  direction: Direction = 'higher',
  heading: Heading = {},
): ComparedCell {
  return {
    key,
    names: { zh: `${key} 项`, en: key.toUpperCase() },
    group: 'overview',
    position: 1,
    direction,
    ...heading,
    ...typed,
  };
}

export function quantity(text: string, dimension?: string): TypedValue {
  return { kind: 'number', value: parseQuantity(text, { dimension }) };
}

export function date(text: string): TypedValue {
  return { kind: 'date', value: { date: text, precision: datePrecision(text) ?? 'day' } };
}

export const text = (value: string): TypedValue => ({ kind: 'text', value: { text: value } });
export const rating = (value: number): TypedValue => ({ kind: 'rating', value: { rating: value } });
export const yes: TypedValue = { kind: 'boolean', value: { boolean: true } };
export const no: TypedValue = { kind: 'boolean', value: { boolean: false } };

export function entry(slug: string, attributes: ComparedCell[], type = PHONE, aliases: string[] = []): ComparedEntry {
  return { slug, title: slug, aliases, type, attributes };
}

/** Entries a, b, c … that each have one attribute `x`, or lack it. */
export function entriesWith(values: (TypedValue | null)[], direction: Direction = 'higher'): ComparedEntry[] {
  return values.map((value, index) => entry(`entry-${'abcdefgh'[index]}`, value ? [cell('x', value, direction)] : []));
}
