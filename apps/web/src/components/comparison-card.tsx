import { Fragment } from 'react';
import { Link } from 'react-router';
import { EntryPicture } from './entry-picture';
import { comparisonAddress } from '../lib/addresses';
import type { PopularComparison } from '../lib/api-types';
import { entryName } from '../lib/entry-name';
import { useLocale } from '../lib/use-locale';
import classes from './comparison-card.module.css';

/** A pair to look at: both pictures, both names. */
export function ComparisonCard({ comparison }: { comparison: PopularComparison }) {
  const { locale } = useLocale();
  return (
    <Link className={classes.card} to={comparisonAddress(comparison.entries.map((entry) => entry.slug))}>
      {comparison.entries.map((entry, index) => (
        <Fragment key={entry.slug}>
          {index > 0 && <span className={classes.versus}>PK</span>}
          <span className={classes.side}>
            <EntryPicture slug={entry.slug} name={entryName(entry, locale)} picture={entry.picture} size={40} />
            <span className={classes.name}>{entryName(entry, locale)}</span>
          </span>
        </Fragment>
      ))}
    </Link>
  );
}
