import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { ChipLinks } from '../../../components/chip-links';
import { EntryPages } from '../../../components/entry-pages';
import { ExportLinks } from '../../../components/export-links';
import { PageTitle } from '../../../components/page-title';
import { QueryPage } from '../../../components/query-page';
import { SortChips } from '../../../components/sort-chips';
import { typeAddress } from '../../../lib/addresses';
import type { EntryType } from '../../../lib/api-types';
import { ENTRY_SORTS } from '../../../lib/entries-query';
import { formatCount } from '../../../lib/format';
import { localized } from '../../../lib/localized';
import { typeQuery } from '../../../lib/type-query';
import { useLocale } from '../../../lib/use-locale';
import { useSearchChoice } from '../../../lib/use-search-choice';
import { AttributeList } from './attribute-list';
import classes from './registry.module.css';
import { TypeTools } from './type-tools';

const VIEWS = ['cards', 'table'] as const;

interface TypePageProps {
  /** the entries side by side, for readers who ask for a table */
  table: (type: EntryType) => ReactNode;
}

/** A type: what its entries usually tell, and its entries. */
export function TypePage({ table }: TypePageProps) {
  const { t } = useTranslation('registry');
  const { slug = '' } = useParams();
  const query = useQuery(typeQuery(slug));
  return (
    <QueryPage query={query} notFoundTitle={t('noType')}>
      {(type) => <TypeDetails type={type} table={table} />}
    </QueryPage>
  );
}

function TypeDetails({ type, table }: TypePageProps & { type: EntryType }) {
  const { t } = useTranslation('registry');
  const { locale } = useLocale();
  const [view] = useSearchChoice('view', VIEWS);

  return (
    <>
      <PageTitle>{localized(type.names, locale)}</PageTitle>
      <p className={classes.lead}>
        {localized(type.names, locale === 'zh' ? 'en' : 'zh')} ·{' '}
        {t('entries', { count: type.count, formatted: formatCount(type.count, locale) })}
      </p>
      <TypeTools key={type.slug} slug={type.slug} />
      {view === 'cards' && type.template.length > 0 && (
        <section aria-labelledby="template">
          <h2 id="template" className={classes.heading}>
            {t('template')}
          </h2>
          <AttributeList attributes={type.template} />
        </section>
      )}
      <section aria-labelledby="entries" data-wide={view === 'table' || undefined}>
        <div className={classes.headingLine}>
          <h2 id="entries" className={classes.heading}>
            {t('entriesOfType')}
          </h2>
          <ChipLinks
            label={t('view.label')}
            links={VIEWS.map((known) => ({
              key: known,
              label: t(`view.${known}`),
              to: known === 'cards' ? typeAddress(type.slug) : `${typeAddress(type.slug)}?view=${known}`,
              current: known === view,
            }))}
          />
        </div>
        {view === 'table' ? table(type) : <TypeCards type={type} />}
        <ExportLinks type={type.slug} />
      </section>
    </>
  );
}

function TypeCards({ type }: { type: EntryType }) {
  const { t } = useTranslation('registry');
  const { locale } = useLocale();
  const [parameters] = useSearchParams();
  const sort = ENTRY_SORTS.find((known) => known === parameters.get('sort')) ?? 'views';
  return (
    <>
      <div className={classes.order}>
        <SortChips current={sort} addressOf={(other) => `${typeAddress(type.slug)}?sort=${other}`} />
      </div>
      <EntryPages
        sort={sort}
        type={type.slug}
        label={localized(type.names, locale)}
        empty={<p className={classes.lead}>{t('noEntries')}</p>}
      />
    </>
  );
}
