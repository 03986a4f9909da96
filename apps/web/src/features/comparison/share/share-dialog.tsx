import { Anchor, Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Comparison } from '../../../lib/api-types';
import { entryName } from '../../../lib/entry-name';
import { useSiteName } from '../../../lib/site-query';
import { useLocale } from '../../../lib/use-locale';
import { usePreferences } from '../hooks/use-preferences';
import { CopyField } from './copy-field';
import { citation, embedAddress, embedCode, FILE_FORMATS, fileAddress, momentOf, permalink } from './share-texts';
import classes from './share.module.css';

interface ShareDialogProps {
  comparison: Comparison;
  opened: boolean;
  onClose: () => void;
}

/** All ways to take a comparison along: a link, one that stays as it is now, a reference, a frame for another page, files. */
export function ShareDialog({ comparison, opened, onClose }: ShareDialogProps) {
  const { t } = useTranslation('share');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('title')}
      size={520}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <ShareChoices comparison={comparison} />
    </Modal>
  );
}

function ShareChoices({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('share');
  const { locale } = useLocale();
  const site = useSiteName();
  const { pathname, search } = useLocation();
  const preferences = usePreferences();
  const [now] = useState(() => Date.now());
  const { origin } = window.location;
  const title = comparison.entries.map((entry) => entryName(entry, locale)).join(' PK ');
  const moment = momentOf(comparison, now);
  const lasting = permalink(origin, comparison, search, moment);
  const embed = embedAddress(origin, comparison, search, locale);

  return (
    <div className={classes.content}>
      <CopyField label={t('link')} hint={t('linkHint')} text={origin + pathname + search} />
      <CopyField label={t('permalink')} hint={t('permalinkHint')} text={lasting} />
      <CopyField label={t('citation')} text={citation({ title, site, moment, now, link: lasting, locale })} long />
      <div>
        <CopyField label={t('embed')} hint={t('embedHint')} text={embedCode(embed, title)} long />
        <Anchor className={classes.preview} href={embed} target="_blank" rel="noopener">
          {t('preview')}
        </Anchor>
      </div>
      <section aria-labelledby="share-files">
        <h3 id="share-files" className={classes.heading}>
          {t('files')}
        </h3>
        <div className={classes.files}>
          {FILE_FORMATS.map((format) => (
            <Button
              key={format}
              component="a"
              variant="default"
              size="sm"
              href={fileAddress(comparison, preferences, format, locale)}
              download
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              {t(`formats.${format}`)}
            </Button>
          ))}
        </div>
      </section>
    </div>
  );
}
