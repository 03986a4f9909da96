import type { AttributeKind } from '@pkyx/domain';
import type { EntryType, RegistryAttribute } from '../../../lib/api-types';

/** As the API takes them. */
export const MOST_COLUMNS = 12;
const USUAL_COLUMNS = 6;
const PREFIX = 'attr.';

export type Order = 'asc' | 'desc';
export type FilterBound = 'is' | 'gte' | 'lte';

/** One condition on a column, its value as the reader typed it. */
export interface ColumnFilter {
  key: string;
  bound: FilterBound;
  value: string;
}

/** What the reader asks of a table. */
export interface TableChoices {
  columns: string[];
  /** `views`, `title` or the key of a column */
  sort: string;
  order: Order;
  filters: ColumnFilter[];
}

type Offer = Pick<EntryType, 'template' | 'highlights'>;

/** What an address asks for; what the type does not offer is left out, so that links stay good. */
export function readChoices(parameters: URLSearchParams, type: Offer): TableChoices {
  const offered = new Map(type.template.map((attribute) => [attribute.key, attribute]));
  const wanted = (parameters.get('columns')?.split(',') ?? []).filter((key) => offered.has(key));
  const columns = wanted.length > 0 ? [...new Set(wanted)].slice(0, MOST_COLUMNS) : usualColumns(type);
  const sort = parameters.get('sort') ?? '';
  const kind = offered.get(sort)?.kind;
  const known = sort === 'title' || (kind !== undefined && isSortable(kind));
  return {
    columns,
    sort: known ? sort : 'views',
    order: parameters.get('order') === 'asc' ? 'asc' : 'desc',
    filters: readFilters(parameters).filter(({ key }) => offered.has(key)),
  };
}

/** What tells most about the type at a glance. */
export function usualColumns({ template, highlights }: Offer): string[] {
  const telling = template.filter(({ kind }) => isSortable(kind)).map(({ key }) => key);
  return [
    ...highlights.filter((key) => telling.includes(key)),
    ...telling.filter((key) => !highlights.includes(key)),
  ].slice(0, USUAL_COLUMNS);
}

/** Pictures and links have no order, and nobody filters by them. */
export function isSortable(kind: AttributeKind): boolean {
  return kind !== 'image' && kind !== 'link';
}

/** The order that the first click on a column asks for: the most of what is counted, names from A. */
export function firstOrder(kind: RegistryAttribute['kind']): Order {
  return kind === 'text' ? 'asc' : 'desc';
}

export function writeColumns(parameters: URLSearchParams, columns: readonly string[], type: Offer): void {
  if (columns.join() === usualColumns(type).join()) parameters.delete('columns');
  else parameters.set('columns', columns.join(','));
}

export function writeSort(parameters: URLSearchParams, sort: string, order: Order): void {
  parameters.set('sort', sort);
  parameters.set('order', order);
}

/** Puts these filters in the place of those that the column had. */
export function writeFilters(parameters: URLSearchParams, key: string, filters: readonly ColumnFilter[]): void {
  for (const bound of ['is', 'gte', 'lte'] as const) parameters.delete(parameterOf({ key, bound }));
  for (const filter of filters) parameters.set(parameterOf(filter), filter.value);
}

export function clearFilters(parameters: URLSearchParams): void {
  for (const name of [...parameters.keys()].filter((each) => each.startsWith(PREFIX))) parameters.delete(name);
}

/** The filters as parameters, which the page's address and the API have in common. */
export function filterParameters(filters: readonly ColumnFilter[]): Record<string, string> {
  return Object.fromEntries(filters.map((filter) => [parameterOf(filter), filter.value]));
}

function readFilters(parameters: URLSearchParams): ColumnFilter[] {
  return [...parameters].flatMap(([name, value]) => {
    if (!name.startsWith(PREFIX) || value.trim() === '') return [];
    const bound = /\.(gte|lte)$/.exec(name)?.[1] as 'gte' | 'lte' | undefined;
    return [{ key: name.slice(PREFIX.length, bound && -4), bound: bound ?? 'is', value }];
  });
}

function parameterOf({ key, bound }: Pick<ColumnFilter, 'key' | 'bound'>): string {
  return bound === 'is' ? `${PREFIX}${key}` : `${PREFIX}${key}.${bound}`;
}
