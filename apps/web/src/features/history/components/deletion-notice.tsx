import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice';
import type { Revision } from '../../../lib/api-types';
import { formatMoment } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import classes from './history.module.css';
import { RestoreButton } from './restore-button';

/** Says by whom and when the entry was deleted, and offers to bring it back as it was. */
export function DeletionNotice({ slug, deletion }: { slug: string; deletion: Revision }) {
  const { t } = useTranslation(['history', 'changes']);
  const { locale } = useLocale();
  const author = deletion.author ?? t('deletedMember', { ns: 'changes' });
  return (
    <Notice>
      <p className={classes.deletion}>
        {t('deletion.by', { author, when: formatMoment(deletion.at, locale) })}
        {deletion.comment && ` ${t('deletion.comment', { comment: deletion.comment })}`}
      </p>
      <RestoreButton
        slug={slug}
        number={deletion.number - 1}
        current={deletion.number}
        label={t('deletion.restore')}
        prominent
      />
    </Notice>
  );
}
