import { ATTRIBUTE_GROUPS } from '@pkyx/domain';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { QueryPage } from '../../../components/query-page';
import { attributeAddress, typeAddress } from '../../../lib/addresses';
import type { RegistryAttribute } from '../../../lib/api-types';
import { formatCount } from '../../../lib/format';
import { localized } from '../../../lib/localized';
import { typesQuery } from '../../../lib/types-query';
import { useLocale } from '../../../lib/use-locale';
import { attributeHistoryQuery } from '../api/registry-history';
import { attributeQuery } from '../api/registry-queries';
import { DimensionFacts } from './dimension-facts';
import { EditAttribute } from './editing/edit-attribute';
import editing from './editing/editing.module.css';
import { Fact } from './fact';
import { RegistryHistory } from './history/registry-history';
import { MergeInto } from './merges/merge-into';
import { MergeList } from './merges/merge-list';
import classes from './registry.module.css';

/** An attribute of the registry: what it is, how it is compared, where it is used. */
export function AttributePage() {
  const { t } = useTranslation('registry');
  const { key = '' } = useParams();
  const query = useQuery(attributeQuery(key));
  return (
    <QueryPage query={query} notFoundTitle={t('noAttribute')}>
      {(attribute) =>
        // What was merged into another answers as that one.
        attribute.key === key ? (
          <AttributeDetails attribute={attribute} />
        ) : (
          <Navigate to={attributeAddress(attribute.key)} replace />
        )
      }
    </QueryPage>
  );
}

function AttributeDetails({ attribute }: { attribute: RegistryAttribute }) {
  const { t } = useTranslation('registry');
  const { locale } = useLocale();
  const history = useInfiniteQuery(attributeHistoryQuery(attribute.key));
  const group = ATTRIBUTE_GROUPS.find(({ key }) => key === attribute.group);

  return (
    <div className={classes.narrow}>
      <PageTitle>{localized(attribute.names, locale)}</PageTitle>
      <p className={classes.lead}>{localized(attribute.names, locale === 'zh' ? 'en' : 'zh')}</p>
      <div className={editing.actions}>
        <EditAttribute attributeKey={attribute.key} />
        <MergeInto key={attribute.key} attribute={attribute} />
      </div>
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
      <MergeList attributeKey={attribute.key} />
      <RegistryHistory query={history} />
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
