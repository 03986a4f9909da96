import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isDeletion } from '../../../components/changes/is-deletion';
import { RevisionAuthor } from '../../../components/changes/revision-author';
import { RevisionMarks } from '../../../components/changes/revision-marks';
import type { EditedEntry } from '../../../lib/api-types';
import { formatExactly, formatMoment } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import { revisionQuery } from '../api/revisions';
import classes from './history.module.css';
import { RestoreButton } from './restore-button';

interface VersionHeadProps {
  entry: EditedEntry;
  /** 0: before the entry was created */
  number: number;
  total: number;
}

/** One of two versions that are compared: who made it, when and why. */
export function VersionHead({ entry, number, total }: VersionHeadProps) {
  const { t } = useTranslation('history');
  const { locale } = useLocale();
  const { data: revision } = useQuery({ ...revisionQuery(entry.slug, number), enabled: number > 0 });
  if (number === 0) return <div className={classes.version}>{t('nothing')}</div>;
  return (
    <div className={classes.version}>
      <p className={classes.line}>
        <strong>{t('version', { number })}</strong>
        {number === total && <span className={classes.current}>{t('current')}</span>}
        {revision && <RevisionMarks revision={revision} />}
      </p>
      {revision && (
        <p className={classes.line}>
          <time dateTime={revision.at} title={formatExactly(revision.at, locale)}>
            {formatMoment(revision.at, locale)}
          </time>
          <RevisionAuthor author={revision.author} />
        </p>
      )}
      {revision?.comment && (
        <p className={classes.comment} dir="auto">
          {revision.comment}
        </p>
      )}
      {revision && number < total && !isDeletion(revision) && (
        <RestoreButton slug={entry.slug} number={number} current={total} />
      )}
    </div>
  );
}
