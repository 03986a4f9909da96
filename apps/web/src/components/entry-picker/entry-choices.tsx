import { UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import type { EntrySummary } from '../../lib/api-types';
import { entryName } from '../../lib/entry-name';
import { useLocale } from '../../lib/use-locale';
import { EntryPicture } from '../entry-picture';
import classes from './entry-picker.module.css';

interface EntryChoicesProps {
  heading: string;
  entries: readonly EntrySummary[];
  onPick: (slug: string) => void;
}

/** A few entries to choose one of. */
export function EntryChoices({ heading, entries, onPick }: EntryChoicesProps) {
  const { locale } = useLocale();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {heading}
      </h2>
      <ul className={classes.list}>
        {entries.map((entry) => {
          const name = entryName(entry, locale);
          return (
            <li key={entry.slug}>
              <UnstyledButton className={classes.choice} onClick={() => onPick(entry.slug)}>
                <EntryPicture slug={entry.slug} name={name} picture={entry.picture} size={32} />
                {name}
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
