import { formatPriorities } from '@pkyx/domain';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Preferences } from '../api/comparison';
import { readPriorities } from '../rules/priorities';

/** What the address asks of the comparison beside its sides. */
export function usePreferences(): Preferences {
  const [parameters] = useSearchParams();
  return useMemo(() => {
    const at = parameters.get('at');
    return { ...formatPriorities(readPriorities(parameters)), ...(at !== null && { at }) };
  }, [parameters]);
}
