import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api-client';
import { reordered } from '../rules/reordered';

/** What a comparison depends on beside its sides, as the query of an address says it. */
export interface Preferences {
  weights?: string;
  must?: string;
  directions?: string;
  at?: string;
}

export function comparisonQuery(sides: readonly string[], preferences: Preferences = {}) {
  return queryOptions({
    queryKey: ['comparison', sides, preferences],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/comparisons', { params: { query: { entries: sides.join(','), ...preferences } }, signal }),
      ),
  });
}

/** The comparison of these entries; while another one loads, the former stays in view, in the new order where that is all that changes. */
export function useComparison(sides: readonly string[], preferences: Preferences) {
  return useQuery({
    ...comparisonQuery(sides, preferences),
    placeholderData: (former) => former && (reordered(former, sides) ?? former),
  });
}
