import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FailureMessage } from '../../../components/failure-message';
import { RowSkeletons } from '../../../components/skeletons';
import { entryAddress, historyAddress } from '../../../lib/addresses';
import type { Change } from '../../../lib/api-types';
import { useEntryName } from '../../../lib/entry-name';
import { formatMoment } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import { recentEditsQuery } from '../api/recent-edits';
import classes from './recent-edits.module.css';

/** The last entries that a member created or changed. */
export function RecentEdits({ username }: { username: string }) {
  const { t } = useTranslation('profile');
  const query = useQuery(recentEditsQuery(username));
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('recent')}</h2>
      {query.isPending && <RowSkeletons count={3} />}
      {query.isError && <FailureMessage error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <ul className={classes.edits} aria-label={t('recent')}>
          {query.data.items.map((change) => (
            <Edit key={`${change.entry.id}-${change.number}`} change={change} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Edit({ change }: { change: Change }) {
  const { t } = useTranslation('profile');
  const { locale } = useLocale();
  const name = useEntryName(change.entry);
  const addressOf = change.entry.deleted ? historyAddress : entryAddress;
  const what = change.number === 1 ? t('created') : t('edited', { count: change.changes.length });
  return (
    <li className={classes.edit}>
      <Link to={addressOf(change.entry.slug)}>{name}</Link>
      <span className={classes.what}>{what}</span>
      <time className={classes.when} dateTime={change.at}>
        {formatMoment(change.at, locale)}
      </time>
    </li>
  );
}
