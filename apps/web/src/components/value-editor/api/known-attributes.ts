import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

/** Attributes of the registry with names like this one, exact ones first. */
export function knownAttributesQuery(name: string) {
  const q = name.trim();
  return queryOptions({
    queryKey: ['attributes', 'named', q],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/attributes', { params: { query: { q, limit: 6 } }, signal })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
