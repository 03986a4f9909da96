import { MAX_PK_SIDES } from '@pkyx/domain';
import { useState } from 'react';
import type { EntrySummary } from '../../../lib/api-types';

export interface ChosenEntries {
  entries: readonly EntrySummary[];
  /** no more fit into a comparison */
  full: boolean;
  has: (entry: EntrySummary) => boolean;
  toggle: (entry: EntrySummary) => void;
  clear: () => void;
}

/** The entries that the reader ticks to compare them, in the order of the ticks; they stay when rows come and go. */
export function useChosenEntries(): ChosenEntries {
  const [entries, setEntries] = useState<readonly EntrySummary[]>([]);
  const has = ({ id }: EntrySummary) => entries.some((chosen) => chosen.id === id);
  const toggle = (entry: EntrySummary) =>
    setEntries(has(entry) ? entries.filter(({ id }) => id !== entry.id) : [...entries, entry]);
  return { entries, full: entries.length >= MAX_PK_SIDES, has, toggle, clear: () => setEntries([]) };
}
