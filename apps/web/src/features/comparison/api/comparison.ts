import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';

export function comparisonQuery(sides: readonly string[]) {
  return queryOptions({
    queryKey: ['comparison', ...sides],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/comparisons', { params: { query: { entries: sides.join(',') } }, signal })),
  });
}

/** The comparison of these entries; while another one loads, the former stays in view. */
export function useComparison(sides: readonly string[]) {
  return useQuery({ ...comparisonQuery(sides), placeholderData: keepPreviousData });
}
