import type { ReaderSystem } from '@pkyx/domain';
import { createContext, use, useMemo } from 'react';
import type { ComparisonRow } from '../../../lib/api-types';
import { useSearchChoice } from '../../../lib/use-search-choice';
import { type Bar, barsOf } from '../rules/bars';

/** Whether numbers are drawn as bars, too; part of the address. */
export function useBarsChoice(): [boolean, (shown: boolean) => void] {
  const [choice, choose] = useSearchChoice('bars', ['0', '1']);
  return [choice === '1', (shown) => choose(shown ? '1' : '0')];
}

/** Whether the rows of the table have bars; one for all of them. */
export const BarsContext = createContext(false);

/** The bars of a row, one a side; null where it has none. */
export function useBarsOf(row: ComparisonRow, units: ReaderSystem): (Bar | null)[] | null {
  const shown = use(BarsContext);
  return useMemo(() => (shown ? barsOf(row, units) : null), [shown, row, units]);
}
