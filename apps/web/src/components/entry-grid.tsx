import type { ReactNode } from 'react';
import type { EntrySummary } from '../lib/api-types';
import { EntryCard } from './entry-card';
import classes from './entry-grid.module.css';

interface EntryGridProps<Entry extends EntrySummary> {
  entries: readonly Entry[];
  label?: string;
  /** what a card tells besides picture, name and type */
  details?: (entry: Entry) => ReactNode;
}

/** Entries as cards, in four columns down to one. */
export function EntryGrid<Entry extends EntrySummary>({ entries, label, details }: EntryGridProps<Entry>) {
  return (
    <ul className={classes.grid} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.slug}>
          <EntryCard entry={entry}>{details?.(entry)}</EntryCard>
        </li>
      ))}
    </ul>
  );
}
