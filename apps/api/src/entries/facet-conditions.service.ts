import { Injectable } from '@nestjs/common';
import { DomainError, type FacetOperator, parseValue, type TypedValue } from '@pkyx/domain';
import type { AttributeRecord, FacetRecord } from '@pkyx/persistence';
import { Types } from 'mongoose';
import { facetOf, lastDayOf, sameCurrency } from './facets';

/** What a comparison with a value asks of an entry, and how the value was understood. */
export interface FacetComparison {
  /** condition on the entry's record */
  condition: object;
  value: string;
  /** symbol of the unit; null where the value has none */
  unit: string | null;
}

const COMPARED = { '>': '$gt', '>=': '$gte', '<': '$lt', '<=': '$lte', '=': '$eq' } as const;

/** Turns comparisons with values, as people type them, into conditions on entries. */
@Injectable()
export class FacetConditionsService {
  /** Null where the value does not suit the attribute, or the attribute has no such order. */
  compare(
    { key, kind, dimension }: Pick<AttributeRecord, 'key' | 'kind' | 'dimension'>,
    operator: FacetOperator,
    text: string,
  ): FacetComparison | null {
    const typed = parsed(kind, text, dimension);
    const facet = typed && facetOf(key, typed);
    if (!facet) return null;
    const wanted =
      typed.kind === 'date' ? dateCondition(operator, typed.value.date, facet) : plainCondition(operator, facet);
    return wanted && { condition: { facets: { $elemMatch: { k: key, ...wanted } } }, ...shown(typed, text) };
  }
}

function parsed(kind: AttributeRecord['kind'], text: string, dimension: string | null): TypedValue | null {
  try {
    const input = kind === 'rating' ? Number(text) : kind === 'date' ? text.replace(/\s*年$/, '') : text;
    return parseValue(kind, input, { dimension: dimension ?? undefined });
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

function plainCondition(operator: FacetOperator, facet: FacetRecord): object | null {
  const { n, s } = facet;
  if (n !== undefined) return { n: { [COMPARED[operator]]: n }, ...sameCurrency(facet) };
  return operator === '=' ? { s } : null;
}

/** A date stands for a stretch of days: after 2024 begins when the year is over. */
function dateCondition(operator: FacetOperator, date: string, { n: first }: FacetRecord): object {
  const last = Types.Decimal128.fromString(String(lastDayOf(date)));
  switch (operator) {
    case '>':
      return { n: { $gt: last } };
    case '>=':
      return { n: { $gte: first } };
    case '<':
      return { n: { $lt: first } };
    case '<=':
      return { n: { $lte: last } };
    case '=':
      return { n: { $gte: first, $lte: last } };
  }
}

function shown(typed: TypedValue, text: string): Pick<FacetComparison, 'value' | 'unit'> {
  if (typed.kind === 'number') return { value: typed.value.number, unit: typed.value.unit || null };
  if (typed.kind === 'date') return { value: typed.value.date, unit: null };
  return { value: typed.kind === 'boolean' ? String(typed.value.boolean) : text, unit: null };
}
