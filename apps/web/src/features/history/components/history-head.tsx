import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { entryAddress } from '../../../lib/addresses';
import type { EditedEntry } from '../../../lib/api-types';
import { useEntryName } from '../../../lib/entry-name';
import { formatCount } from '../../../lib/format';
import { useLocale } from '../../../lib/use-locale';
import classes from './history.module.css';

export function HistoryHead({ entry, total }: { entry: EditedEntry; total: number }) {
  const { t } = useTranslation('history');
  const { locale } = useLocale();
  const name = useEntryName(entry);
  return (
    <header className={classes.head}>
      {!entry.deleted && (
        <Anchor component={Link} to={entryAddress(entry.slug)} className={classes.back}>
          <IconArrowLeft size={16} aria-hidden />
          {t('back')}
        </Anchor>
      )}
      <PageTitle>{t('title', { name })}</PageTitle>
      <p className={classes.count}>{t('count', { count: total, formatted: formatCount(total, locale) })}</p>
    </header>
  );
}
