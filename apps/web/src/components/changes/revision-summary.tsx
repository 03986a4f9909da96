import { useTranslation } from 'react-i18next';
import type { Revision } from '../../lib/api-types';
import classes from './changes.module.css';
import { DiffLineList } from './diff-line-list';
import { summaryLines } from './diff-lines';

const SHOWN = 4;

/** Why an edit was made, and the first few of its changes. */
export function RevisionSummary({ revision }: { revision: Revision }) {
  const { t } = useTranslation('changes');
  const lines = summaryLines(revision.changes);
  const left = lines.length - SHOWN;
  return (
    <div className={classes.summary}>
      {revision.comment && (
        <p className={classes.comment} dir="auto">
          {revision.comment}
        </p>
      )}
      <DiffLineList lines={lines.slice(0, SHOWN)} />
      {left > 0 && <p className={classes.more}>{t('more', { count: left })}</p>}
    </div>
  );
}
