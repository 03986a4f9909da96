import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../lib/api-types';
import { formatCount } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import classes from './profile.module.css';

/** The contribution index, with how it comes about. */
export function Contribution({ profile }: { profile: Profile }) {
  const { t } = useTranslation('profile');
  const { locale } = useLocale();
  const created = formatCount(profile.created, locale);
  const edited = formatCount(profile.edited, locale);
  return (
    <section className={classes.contribution} aria-label={t('contribution')}>
      <p className={classes.index}>
        <strong>{formatCount(profile.contribution, locale)}</strong>
        <span>{t('contribution')}</span>
      </p>
      <p className={classes.formula}>{t('formula', { created, edited })}</p>
    </section>
  );
}
