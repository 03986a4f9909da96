import { foldKey, type TypedValue } from '@pkyx/domain';
import type { FacetRecord } from '@pkyx/persistence';
import { Types } from 'mongoose';

const LONGEST_TEXT = 200;
const DAY = 86_400_000;

/** How filters find a value, or nothing where a kind cannot be filtered by. */
export function facetOf(key: string, typed: TypedValue): FacetRecord | null {
  switch (typed.kind) {
    case 'text':
      return { k: key, s: foldKey(typed.value.text).slice(0, LONGEST_TEXT) };
    case 'boolean':
      return { k: key, s: String(typed.value.boolean) };
    case 'rating':
      return { k: key, n: Types.Decimal128.fromString(String(typed.value.rating)) };
    case 'number':
      return {
        k: key,
        n: Types.Decimal128.fromStringWithRounding(typed.value.base),
        ...(typed.value.dimension === 'money' && { u: typed.value.baseUnit }),
      };
    case 'date':
      return { k: key, s: typed.value.date, n: Types.Decimal128.fromString(String(firstDayOf(typed.value.date))) };
    case 'image':
    case 'link':
      return null;
  }
}

/** What else holds of the facets that this one can be held against: amounts of money meet in one currency only. */
export function sameCurrency({ u }: FacetRecord): object {
  return u === undefined ? {} : { u };
}

/** Days since 1970 of the first day that a YYYY, YYYY-MM or YYYY-MM-DD stands for. */
export function firstDayOf(date: string): number {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  const time = new Date(0);
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return Math.floor(time.getTime() / DAY);
}

/** Days since 1970 of the last day that a YYYY, YYYY-MM or YYYY-MM-DD stands for. */
export function lastDayOf(date: string): number {
  const [year = '1970', month, day] = date.split('-');
  if (day !== undefined) return firstDayOf(date);
  const time = new Date(0);
  time.setUTCFullYear(Number(year), month === undefined ? 12 : Number(month), 1);
  return Math.floor(time.getTime() / DAY) - 1;
}
