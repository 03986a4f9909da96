import { useTranslation } from 'react-i18next';
import classes from './as-of.module.css';

/** Stands where a side said nothing at the moment that is shown. */
export function PastGap({ entry, attribute }: { entry: string; attribute: string }) {
  const { t } = useTranslation('asOf');
  return (
    <span role="img" className={classes.unknown} aria-label={t('missingThen', { entry, attribute })}>
      ?
    </span>
  );
}
