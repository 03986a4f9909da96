import { Button } from '@mantine/core';
import { IconZoomQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CreateEntryLink } from '../../../components/create-entry-link';
import { StateMessage } from '../../../components/state-message';
import { entryAddress, searchAddress } from '../../../lib/addresses';
import type { EntrySummary } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { useLocale } from '../../../lib/use-locale';
import classes from './search-page.module.css';

interface NothingFoundProps {
  text: string;
  narrowed: boolean;
  /** what may have been meant */
  nearest: readonly EntrySummary[];
}

export function NothingFound({ text, narrowed, nearest }: NothingFoundProps) {
  const { t } = useTranslation('search');
  const { locale } = useLocale();
  return (
    <>
      {nearest.length > 0 && (
        <nav className={classes.line} aria-label={t('nearest')}>
          <span className={classes.lineLabel}>{t('nearest')}</span>
          {nearest.map((entry) => (
            <Link key={entry.slug} className={classes.chip} to={entryAddress(entry.slug)}>
              {entryName(entry, locale)}
            </Link>
          ))}
        </nav>
      )}
      <StateMessage
        role="status"
        icon={<IconZoomQuestion size={30} />}
        title={t('nothing', { text })}
        text={t(narrowed ? 'nothingOfType' : 'nothingText')}
        action={
          <>
            {narrowed ? (
              <Button component={Link} to={searchAddress(text)}>
                {t('searchAllTypes')}
              </Button>
            ) : (
              <CreateEntryLink name={text} variant="filled" />
            )}
            <Button component={Link} to="/explore" variant="default">
              {t('explore')}
            </Button>
          </>
        }
      />
    </>
  );
}
