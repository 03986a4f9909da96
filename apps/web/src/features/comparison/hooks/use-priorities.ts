import { type Direction, NO_PRIORITIES, type Priorities } from '@pkyx/domain';
import { createContext, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useChangeSearch } from '../../../lib/use-change-search';
import { readPriorities, withDirection, withMust, withWeight, writePriorities } from '../rules/priorities';

export interface PriorityChoice {
  priorities: Priorities;
  setWeight: (key: string, weight: number) => void;
  setMust: (key: string, wanted: boolean) => void;
  /** null takes the usual direction again */
  setDirection: (key: string, direction: Direction | null) => void;
  reset: () => void;
  /** the panel with all rows */
  panel: { opened: boolean; open: () => void; close: () => void };
}

/** What matters to the reader, row by row; part of the address. */
export function usePriorities(): PriorityChoice {
  const [parameters] = useSearchParams();
  const changeSearch = useChangeSearch();
  const [opened, setOpened] = useState(false);
  const priorities = useMemo(() => readPriorities(parameters), [parameters]);
  const change = (next: (current: Priorities) => Priorities) =>
    changeSearch((latest) => writePriorities(latest, next(readPriorities(latest))));

  return {
    priorities,
    setWeight: (key, weight) => change((current) => withWeight(current, key, weight)),
    setMust: (key, wanted) => change((current) => withMust(current, key, wanted)),
    setDirection: (key, direction) => change((current) => withDirection(current, key, direction)),
    reset: () => change(() => NO_PRIORITIES),
    panel: { opened, open: () => setOpened(true), close: () => setOpened(false) },
  };
}

const nothing = () => undefined;

/** The reader's priorities, for all parts of one comparison. */
export const PrioritiesContext = createContext<PriorityChoice>({
  priorities: NO_PRIORITIES,
  setWeight: nothing,
  setMust: nothing,
  setDirection: nothing,
  reset: nothing,
  panel: { opened: false, open: nothing, close: nothing },
});
