import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { attributeAddress } from '../../../lib/addresses';
import type { RegistryAttribute } from '../../../lib/api-types';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import classes from './search-page.module.css';

/** Attributes that are called what was searched for. */
export function AttributeHits({ attributes }: { attributes: readonly RegistryAttribute[] }) {
  const { t } = useTranslation('search');
  const { locale } = useLocale();
  return (
    <nav className={classes.line} aria-label={t('attributes')}>
      <span className={classes.lineLabel}>{t('attributes')}</span>
      {attributes.map((attribute) => (
        <Link key={attribute.key} className={classes.chip} to={attributeAddress(attribute.key)}>
          {localized(attribute.names, locale)}
        </Link>
      ))}
    </nav>
  );
}
