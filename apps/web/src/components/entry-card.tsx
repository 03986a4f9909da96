import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { entryAddress } from '../lib/addresses';
import type { EntrySummary } from '../lib/api-types';
import { useEntryName } from '../lib/entry-name';
import { localized } from '../lib/localized';
import { useLocale } from '../lib/use-locale';
import classes from './entry-card.module.css';
import { EntryPicture } from './entry-picture';

interface EntryCardProps {
  entry: EntrySummary;
  /** what more the card tells, below the name */
  children?: ReactNode;
}

/** An entry in a list: picture, name, type. The whole card leads to it. */
export function EntryCard({ entry, children }: EntryCardProps) {
  const { locale } = useLocale();
  const name = useEntryName(entry);

  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <EntryPicture slug={entry.slug} name={name} picture={entry.picture} size={48} />
        <div className={classes.names}>
          <p className={classes.name}>
            <Link className={classes.link} to={entryAddress(entry.slug)}>
              {name}
            </Link>
          </p>
          <p className={classes.type}>{localized(entry.type.names, locale)}</p>
        </div>
      </div>
      {children}
    </article>
  );
}
