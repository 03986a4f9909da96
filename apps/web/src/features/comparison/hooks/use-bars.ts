import type { ReaderSystem } from '@pkyx/domain';
import { createContext, use, useMemo } from 'react';
import type { ComparisonRow } from '../../../lib/api-types';
import { useFetchedLater } from '../../../lib/use-fetched-later';
import { useSearchChoice } from '../../../lib/use-search-choice';
import type { Bar, barsOf } from '../rules/bars';

/** Whether numbers are drawn as bars, too; part of the address. */
export function useBarsChoice(): [boolean, (shown: boolean) => void] {
  const [choice, choose] = useSearchChoice('bars', ['0', '1']);
  return [choice === '1', (shown) => choose(shown ? '1' : '0')];
}

/** What works bars out, while the reader wants them; fetched for who does. */
export function useBars(): typeof barsOf | null {
  const [shown] = useBarsChoice();
  return useFetchedLater('bars', shown, () => import('../rules/bars'))?.barsOf ?? null;
}

/** For all rows of the table; null where they have no bars. */
export const BarsContext = createContext<typeof barsOf | null>(null);

/** The bars of a row, one a side; null where it has none. */
export function useBarsOf(row: ComparisonRow, units: ReaderSystem): (Bar | null)[] | null {
  const bars = use(BarsContext);
  return useMemo(() => bars && bars(row, units), [bars, row, units]);
}
