import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { entryName } from '../../lib/entry-name';
import { popularEntriesQuery } from '../../lib/popular-entries-query';
import { useLocale } from '../../lib/use-locale';
import { EntryPicture } from '../entry-picture';
import classes from './entry-picker.module.css';

const SHOWN = 6;

interface PopularEntriesProps {
  heading: string;
  /** slug of the type they are of */
  type: string;
  /** slugs to leave out */
  taken: readonly string[];
  onPick: (slug: string) => void;
}

/** The most viewed entries of a type, to choose from without typing. Where they do not load there is still the search. */
export function PopularEntries({ heading, type, taken, onPick }: PopularEntriesProps) {
  const { locale } = useLocale();
  const id = useId();
  const { data } = useQuery(popularEntriesQuery(type));
  const entries = data?.items.filter((entry) => !taken.includes(entry.slug)).slice(0, SHOWN) ?? [];
  if (entries.length === 0) return null;

  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={classes.heading}>
        {heading}
      </h3>
      <ul className={classes.list}>
        {entries.map((entry) => {
          const name = entryName(entry, locale);
          return (
            <li key={entry.id}>
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
