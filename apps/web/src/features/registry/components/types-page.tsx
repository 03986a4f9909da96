import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FailureMessage } from '../../../components/failure-message';
import { PageTitle } from '../../../components/page-title';
import { CardSkeletons } from '../../../components/skeletons';
import { typeAddress } from '../../../lib/addresses';
import { formatCount } from '../../../lib/format';
import { localized } from '../../../lib/localized';
import { typesQuery } from '../../../lib/types-query';
import { useLocale } from '../../../lib/use-locale';
import classes from './registry.module.css';

/** All types of entries. */
export function TypesPage() {
  const { t } = useTranslation('registry');
  const { locale } = useLocale();
  const query = useQuery(typesQuery());

  return (
    <>
      <PageTitle>{t('types')}</PageTitle>
      <p className={classes.lead}>{t('typesLead')}</p>
      {query.isPending && <CardSkeletons count={4} height={84} />}
      {!query.data && query.error && <FailureMessage error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <ul className={classes.types}>
          {query.data.items.map((type) => (
            <li key={type.slug}>
              <Link className={classes.type} to={typeAddress(type.slug)}>
                <span className={classes.typeName}>{localized(type.names, locale)}</span>
                <span className={classes.otherName}>{localized(type.names, locale === 'zh' ? 'en' : 'zh')}</span>
                <span className={classes.count}>
                  {t('entries', { count: type.count, formatted: formatCount(type.count, locale) })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
