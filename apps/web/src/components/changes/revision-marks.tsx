import { IconArrowBackUp, IconPlus, IconRestore, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Revision } from '../../lib/api-types';
import classes from './changes.module.css';
import { isDeletion } from './is-deletion';

/** What there is to know about an edit beside its changes. */
export function RevisionMarks({ revision }: { revision: Revision }) {
  const { t } = useTranslation('changes');
  return (
    <>
      {revision.number === 1 && (
        <span className={classes.mark}>
          <IconPlus size={14} aria-hidden />
          {t('mark.created')}
        </span>
      )}
      {isDeletion(revision) && (
        <span className={classes.mark} data-kind="danger">
          <IconTrash size={14} aria-hidden />
          {t('mark.deleted')}
        </span>
      )}
      {revision.restores !== null && (
        <span className={classes.mark}>
          <IconRestore size={14} aria-hidden />
          {t('mark.restores', { number: revision.restores })}
        </span>
      )}
      {revision.reverted && (
        <span className={classes.mark} data-kind="danger">
          <IconArrowBackUp size={14} aria-hidden />
          {t('mark.reverted')}
        </span>
      )}
    </>
  );
}
