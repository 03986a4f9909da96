import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntryGrid } from '../../../components/entry-grid';
import { FailureMessage } from '../../../components/failure-message';
import { CardSkeletons } from '../../../components/skeletons';
import { newestEntriesQuery } from '../api/home-queries';
import classes from './home-page.module.css';

const SHOWN = 8;

export function NewestEntries() {
  const { t } = useTranslation('home');
  const { data, error, refetch } = useQuery(newestEntriesQuery(SHOWN));

  return (
    <section className={classes.section} aria-labelledby="newest" aria-busy={!data && !error}>
      <div className={classes.headingLine}>
        <h2 id="newest" className={classes.heading}>
          {t('newest')}
        </h2>
        <Link to="/explore" className={classes.more}>
          {t('allEntries')}
        </Link>
      </div>
      {data && <EntryGrid entries={data.items} />}
      {!data && !error && <CardSkeletons count={SHOWN} />}
      {!data && error && <FailureMessage error={error} onRetry={() => void refetch()} />}
    </section>
  );
}
