import { useTranslation } from 'react-i18next';
import classes from './value.module.css';

/** Stands where nobody has written a value yet. */
export function MissingValue() {
  const { t } = useTranslation('value');
  return (
    <span className={classes.missing} role="img" aria-label={t('missing')} title={t('missing')}>
      ?
    </span>
  );
}
