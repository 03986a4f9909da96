import { Anchor, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconHistory, IconScale } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { EntryPicker } from '../../../components/entry-picker/entry-picker';
import { EntryPicture } from '../../../components/entry-picture';
import { PageTitle } from '../../../components/page-title';
import { ShareButton } from '../../../components/share-button';
import { comparisonAddress, historyAddress, typeAddress } from '../../../lib/addresses';
import type { Entry } from '../../../lib/api-types';
import { useEntryName } from '../../../lib/entry-name';
import { localized } from '../../../lib/localized';
import { useLocale } from '../../../lib/use-locale';
import { pictureOf } from '../rules/completeness';
import { EditEntryButton } from './edit-entry-button';
import classes from './entry.module.css';

/** What the entry is, and the way to its comparisons. */
export function EntryHead({ entry, action }: { entry: Entry; action?: ReactNode }) {
  const { t } = useTranslation('entry');
  const { locale } = useLocale();
  const navigate = useNavigate();
  const [picking, setPicking] = useState(false);
  const small = useMediaQuery('(max-width: 48em)');
  const name = useEntryName(entry);
  const otherNames = [entry.title, ...entry.aliases].filter((other) => other !== name);

  return (
    <div className={classes.head}>
      <EntryPicture slug={entry.slug} name={name} picture={pictureOf(entry.attributes)} size={small ? 72 : 136} />
      <div className={classes.identity}>
        <Anchor component={Link} to={typeAddress(entry.type.slug)} className={classes.type}>
          {localized(entry.type.names, locale)}
        </Anchor>
        <PageTitle className={classes.name}>{name}</PageTitle>
        {otherNames.length > 0 && (
          <p className={classes.aliases}>{t('aliases', { aliases: otherNames.join(t('listSeparator')) })}</p>
        )}
      </div>
      <div className={classes.actions}>
        <Button leftSection={<IconScale size={18} aria-hidden />} onClick={() => setPicking(true)}>
          {t('compare')}
        </Button>
        <EditEntryButton entry={entry} />
        <Button
          component={Link}
          to={historyAddress(entry.slug)}
          variant="default"
          leftSection={<IconHistory size={16} aria-hidden />}
        >
          {t('history')}
        </Button>
        {action}
        <ShareButton />
      </div>
      <EntryPicker
        opened={picking}
        title={t('compareTitle', { name })}
        type={entry.type}
        taken={[entry.slug]}
        onPick={(slug) => void navigate(comparisonAddress([entry.slug, slug]))}
        onClose={() => setPicking(false)}
      />
    </div>
  );
}
