import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntryPicture } from '../../../components/entry-picture';
import { entryAddress } from '../../../lib/addresses';
import type { WatchedEntry as Watched } from '../../../lib/api-types';
import { useEntryName } from '../../../lib/entry-name';
import { formatMoment } from '../../../lib/format';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { useWatching } from './use-watching';
import list from '../../../components/row-list.module.css';
import classes from './watchlist.module.css';

/** A line of the watchlist. */
export function WatchedEntry({ entry }: { entry: Watched }) {
  const { t } = useTranslation('watchlist');
  const { locale } = useLocale();
  const name = useEntryName(entry);
  const change = useWatching(entry.slug, name);
  return (
    <li className={list.row}>
      <EntryPicture slug={entry.slug} name={name} picture={entry.picture} size={40} />
      <div className={classes.what}>
        <Link to={entryAddress(entry.slug)}>{name}</Link>
        <p className={classes.detail}>
          {localized(entry.type.names, locale)}
          {' · '}
          {t('edited', { when: formatMoment(entry.updatedAt, locale) })}
        </p>
      </div>
      <Button
        variant="default"
        size="xs"
        loading={change.isPending}
        aria-label={t('unwatchOf', { name })}
        onClick={() => change.mutate(false)}
      >
        {t('unwatch')}
      </Button>
    </li>
  );
}
