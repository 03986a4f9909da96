import { useQuery } from '@tanstack/react-query';
import { createContext, useMemo } from 'react';
import type { Comparison } from '../../../lib/api-types';
import { isNotFound } from '../../../lib/problem';
import { comparisonQuery } from '../api/comparison';
import { type ChangesSince, changesSince } from './changes-since';

/** How a comparison as of a moment stands to the present; `gone`: one of its entries is no longer there. */
export type Since = { state: 'loading' | 'gone' | 'failed' } | ({ state: 'known'; now: Comparison } & ChangesSince);

/** What changed since the moment that a comparison is of; null for one of the present. Asked for once the page shows it. */
export function useChangesSince(comparison: Comparison): Since | null {
  const ids = comparison.entries.map(({ id }) => id);
  const { data, error } = useQuery({ ...comparisonQuery(ids), enabled: comparison.asOf !== null });
  return useMemo(() => {
    if (comparison.asOf === null) return null;
    if (data) return { state: 'known', now: data, ...changesSince(comparison, data) };
    if (error) return { state: isNotFound(error) ? 'gone' : 'failed' };
    return { state: 'loading' };
  }, [comparison, data, error]);
}

/** For all parts of one comparison; null where it is of the present. */
export const SinceContext = createContext<Since | null>(null);
