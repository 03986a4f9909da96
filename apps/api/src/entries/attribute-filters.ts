import { DomainError, type LocalizedText, parseValue } from '@pkyx/domain';
import type { AttributeRecord, FacetRecord } from '@pkyx/persistence';
import { ProblemException } from '../common/problem/problem';
import { facetOf, sameCurrency } from './facets';

type Registered = Pick<AttributeRecord, 'key' | 'kind' | 'dimension'>;
type Bound = 'gte' | 'lte';

/** One `attr.…` parameter, split. */
export interface RequestedFilter {
  parameter: string;
  key: string;
  bound: Bound | null;
  text: string;
}

const MOST_FILTERS = 10;
const LONGEST_VALUE = 200;

/** Splits `attr.` parameters into attribute, bound and value; 400 for what is not one. */
export function readFilters(parameters: ReadonlyMap<string, unknown>): RequestedFilter[] {
  if (parameters.size > MOST_FILTERS) {
    throw refuse('attr', 'too-many', {
      zh: `最多 ${MOST_FILTERS} 个筛选条件。`,
      en: `At most ${MOST_FILTERS} filters.`,
    });
  }
  return [...parameters].map(([name, value]) => {
    const parameter = `attr.${name}`;
    if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST_VALUE) {
      throw refuse(parameter, 'bad-value', {
        zh: '筛选值必须是一个非空的值。',
        en: 'Give one value that is not empty.',
      });
    }
    const bound = /\.(gte|lte)$/.exec(name)?.[1] as Bound | undefined;
    return { parameter, key: bound ? name.slice(0, -4) : name, bound: bound ?? null, text: value };
  });
}

/** The conditions on `facets` that the filters stand for; 400 where a value does not suit its attribute. */
export function facetConditions(
  filters: readonly RequestedFilter[],
  registry: ReadonlyMap<string, Registered>,
): object[] {
  return filters.map((filter) => {
    const attribute = registry.get(filter.key);
    if (!attribute) {
      throw refuse(filter.parameter, 'unknown-attribute', {
        zh: `没有名为「${filter.key}」的属性。`,
        en: `There is no attribute “${filter.key}”.`,
      });
    }
    return { facets: { $elemMatch: condition(filter, parseFacet(filter, attribute)) } };
  });
}

function condition({ parameter, bound }: RequestedFilter, facet: FacetRecord): object {
  if (!bound)
    return facet.s === undefined ? { k: facet.k, n: facet.n, ...sameCurrency(facet) } : { k: facet.k, s: facet.s };
  if (facet.n === undefined) {
    throw refuse(parameter, 'no-order', {
      zh: '只有数字、评分和日期可以比大小。',
      en: 'Only numbers, ratings and dates have an order.',
    });
  }
  return { k: facet.k, n: { [`$${bound}`]: facet.n }, ...sameCurrency(facet) };
}

function parseFacet({ parameter, text }: RequestedFilter, { key, kind, dimension }: Registered): FacetRecord {
  try {
    const value = parseValue(kind, kind === 'rating' ? Number(text) : text, { dimension: dimension ?? undefined });
    const facet = facetOf(key, value);
    if (facet) return facet;
  } catch (error) {
    if (error instanceof DomainError) throw refuse(parameter, error.code, error.detail);
    throw error;
  }
  throw refuse(parameter, 'not-filterable', {
    zh: '不能按图片或链接筛选。',
    en: 'Images and links cannot be filtered by.',
  });
}

function refuse(pointer: string, code: string, detail: LocalizedText): ProblemException {
  return new ProblemException(400, 'invalid-query', detail, { errors: [{ pointer, code, detail }] });
}
