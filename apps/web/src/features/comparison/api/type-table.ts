import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';
import type { components } from '../../../lib/api-schema';

type TypeTable = components['schemas']['TypeTableDto'];

/** No more entries than these are drawn at once. */
const MOST_ENTRIES = 1000;
const PAGE = 100;

/** The most viewed entries of a type with their values of some attributes, and how many there are in all. */
function typeTableQuery(type: string, attributes: readonly string[]) {
  return queryOptions({
    queryKey: ['entries', 'table', type, attributes],
    queryFn: async ({ signal }) => {
      const items: TypeTable['items'] = [];
      let page: TypeTable | undefined;
      do {
        page = await tablePage(type, attributes, page?.nextCursor ?? undefined, signal);
        items.push(...page.items);
      } while (page.nextCursor !== null && items.length < MOST_ENTRIES);
      return { items, total: page.total };
    },
  });
}

export function useTypeTable(type: string, attributes: readonly string[]) {
  return useQuery(typeTableQuery(type, attributes));
}

function tablePage(type: string, attributes: readonly string[], cursor: string | undefined, signal: AbortSignal) {
  const query = { attributes: attributes.join(','), limit: PAGE, cursor };
  return answerOf(api.GET('/api/v1/types/{slug}/entries', { params: { path: { slug: type }, query }, signal }));
}
