import { ATTRIBUTE_GROUPS } from '@pkyx/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { QueryPage } from '../../../components/query-page';
import { typeAddress } from '../../../lib/addresses';
import type { RegistryAttribute } from '../../../lib/api-types';
import { formatCount } from '../../../lib/format';
import { localized } from '../../../lib/localized';
import { typesQuery } from '../../../lib/types-query';
import { useLocale } from '../../../lib/use-locale';
import { attributeQuery } from '../api/registry-queries';
import { DimensionFacts } from './dimension-facts';
import { Fact } from './fact';
import classes from './registry.module.css';

/** An attribute of the registry: what it is, how it is compared, where it is used. */
export function AttributePage() {
  const { t } = useTranslation('registry');
  const { key = '' } = useParams();
  const query = useQuery(attributeQuery(key));
  return (
    <QueryPage query={query} notFoundTitle={t('noAttribute')}>
      {(attribute) => <AttributeDetails attribute={attribute} />}
    </QueryPage>
  );
}

function AttributeDetails({ attribute }: { attribute: RegistryAttribute }) {
  const { t } = useTranslation('registry');
  const { locale } = useLocale();
  const group = ATTRIBUTE_GROUPS.find(({ key }) => key === attribute.group);

  return (
    <div className={classes.narrow}>
      <PageTitle>{localized(attribute.names, locale)}</PageTitle>
      <p className={classes.lead}>{localized(attribute.names, locale === 'zh' ? 'en' : 'zh')}</p>
      <dl className={classes.facts}>
        {attribute.aliases.length > 0 && <Fact label={t('aliases')}>{attribute.aliases.join(' · ')}</Fact>}
        <Fact label={t('kind')}>{t(`kinds.${attribute.kind}`)}</Fact>
        {attribute.dimension && <DimensionFacts dimension={attribute.dimension} />}
        <Fact label={t('direction')}>{t(`directions.${attribute.direction}`)}</Fact>
        {group && <Fact label={t('group')}>{localized(group.names, locale)}</Fact>}
        {attribute.types.length > 0 && (
          <Fact label={t('usedBy')}>
            <TypeLinks slugs={attribute.types} />
          </Fact>
        )}
        <Fact label={t('uses')}>
          {t('entries', { count: attribute.uses, formatted: formatCount(attribute.uses, locale) })}
        </Fact>
      </dl>
    </div>
  );
}

function TypeLinks({ slugs }: { slugs: readonly string[] }) {
  const { locale } = useLocale();
  const { data } = useQuery(typesQuery());
  const nameOf = (slug: string) => {
    const type = data?.items.find((known) => known.slug === slug);
    return type ? localized(type.names, locale) : slug;
  };
  return (
    <span className={classes.typeLinks}>
      {slugs.map((slug) => (
        <Link key={slug} className={classes.attribute} to={typeAddress(slug)}>
          {nameOf(slug)}
        </Link>
      ))}
    </span>
  );
}
