import { Button } from '@mantine/core';
import { IconRss } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { TypeChips } from '../../../components/type-chips';
import { useLocale } from '../../../lib/use-locale';
import { addressOf, type ChangeFilters, filtersIn, queryOf } from '../rules/filters';
import { ChangeFilterForm } from './change-filter-form';
import { ChangeList } from './change-list';
import classes from './changes-page.module.css';

/** What was edited lately, narrowed by what stands in the address, and kept up to date. */
export function ChangesPage() {
  const { t } = useTranslation('changes');
  const { locale } = useLocale();
  const [parameters] = useSearchParams();
  const filters = filtersIn(parameters);
  const feed = feedAddress(filters, locale);

  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={t('feedTitle')} href={feed} />
      <div className={classes.head}>
        <PageTitle>{t('title')}</PageTitle>
        <Button
          component="a"
          href={feed}
          variant="default"
          size="xs"
          leftSection={<IconRss size={16} aria-hidden />}
          title={t('feedTitle')}
        >
          {t('feed')}
        </Button>
      </div>
      <p className={classes.lead}>{t('lead')}</p>
      <div className={classes.filters}>
        <TypeChips current={filters.type} addressOf={(type) => addressOf({ ...filters, type })} />
        <ChangeFilterForm key={addressOf(filters)} filters={filters} />
      </div>
      <ChangeList key={addressOf(filters)} filters={filters} />
    </>
  );
}

function feedAddress(filters: ChangeFilters, locale: string): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(queryOf(filters))) if (value) parameters.set(name, value);
  parameters.set('locale', locale);
  return `/api/v1/changes.atom?${parameters.toString()}`;
}
