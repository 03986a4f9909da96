import type { ListedEntry } from '../lib/api-types';
import { EntryCard } from './entry-card';
import classes from './entry-grid.module.css';

/** Entries as cards, in four columns down to one. */
export function EntryGrid({ entries, label }: { entries: readonly ListedEntry[]; label?: string }) {
  return (
    <ul className={classes.grid} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.slug}>
          <EntryCard entry={entry} />
        </li>
      ))}
    </ul>
  );
}
