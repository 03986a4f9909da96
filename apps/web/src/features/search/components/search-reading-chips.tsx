import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SearchReading } from '../../../lib/api-types';
import { useLocale } from '../../../lib/use-locale';
import { searchPageAddress } from '../rules/search-page-address';
import { readParts } from '../rules/read-parts';
import classes from './search-page.module.css';

/** How a search was understood that compares values; each part can be taken out. */
export function SearchReadingChips({ reading, type }: { reading: SearchReading; type: string | null }) {
  const { t } = useTranslation('search');
  const { locale } = useLocale();
  return (
    <nav className={classes.line} aria-label={t('reading')}>
      <span className={classes.lineLabel}>{t('reading')}</span>
      {readParts(reading, locale).map(({ key, label, without }) => (
        <Link
          key={key}
          className={classes.chip}
          to={searchPageAddress(without, type)}
          aria-label={t('without', { part: label })}
        >
          {label}
          <IconX size={14} aria-hidden />
        </Link>
      ))}
    </nav>
  );
}
