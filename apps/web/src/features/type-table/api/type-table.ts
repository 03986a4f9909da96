import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';
import { filterParameters, type TableChoices } from '../rules/table-address';

/** The entries of a type with the values of the chosen columns, page by page. */
export const typeTableQuery = (type: string, choices: TableChoices) =>
  infiniteQueryOptions({
    queryKey: ['entries', 'table-pages', type, choices],
    queryFn: ({ pageParam, signal }) => {
      const { columns, sort, order, filters } = choices;
      const attributes = columns.length > 0 ? columns.join(',') : undefined;
      const query = { ...filterParameters(filters), attributes, sort, order, limit: 50, cursor: pageParam };
      return answerOf(api.GET('/api/v1/types/{slug}/entries', { params: { path: { slug: type }, query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
