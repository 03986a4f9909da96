import { DomainError, parseValue } from '@pkyx/domain';
import type { RegistryAttribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import type { Locale } from '../../../lib/locale';
import type { ColumnFilter, FilterBound } from './table-address';

/** What stands in the fields of a column's filter: numbers apart from their unit, which both bounds share. */
export interface FilterDraft {
  is: string;
  gte: string;
  lte: string;
  unit: string;
}

export type FilterFaults = Partial<Record<FilterBound, string>>;

const QUANTITY = /^([\d.,+\-−\s]+(?:e[+-]?\d+)?)(.*)$/i;

/** The fields for the filters that a column has; a unit that none of them says is `usualUnit`. */
export function draftOf(
  { key, kind }: RegistryAttribute,
  filters: readonly ColumnFilter[],
  usualUnit: string,
): FilterDraft {
  const draft: FilterDraft = { is: '', gte: '', lte: '', unit: usualUnit };
  for (const { bound, value } of filters.filter((filter) => filter.key === key)) {
    const [, number, unit] = (kind === 'number' && QUANTITY.exec(value)) || [];
    draft[bound] = number?.trim() ?? value;
    draft.unit = unit?.trim() || draft.unit;
  }
  return draft;
}

/** The filters that the fields ask for; an empty field asks for nothing. */
export function filtersOf({ key, kind }: RegistryAttribute, draft: FilterDraft): ColumnFilter[] {
  return (['is', 'gte', 'lte'] as const).flatMap((bound) => {
    const text = draft[bound].trim();
    if (text === '') return [];
    return [{ key, bound, value: kind === 'number' ? `${text} ${draft.unit}`.trim() : text }];
  });
}

/** What is wrong with filters, in the reader's words, by field. */
export function faultsOf(
  { kind, dimension }: RegistryAttribute,
  filters: readonly ColumnFilter[],
  locale: Locale,
): FilterFaults {
  const faults: FilterFaults = {};
  for (const { bound, value } of filters) {
    try {
      parseValue(kind, kind === 'rating' ? Number(value) : value, { dimension: dimension ?? undefined });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults[bound] = localized(error.detail, locale);
    }
  }
  return faults;
}
