import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock, IconShieldLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/form/form-dialog';
import type { Entry } from '../../../lib/api-types';
import { useEntryName } from '../../../lib/entry-name';
import { formatDate } from '../../../lib/format';
import { useModerates } from '../../../lib/session/use-moderates';
import { useLocale } from '../../../lib/use-locale';
import classes from './moderation.module.css';
import { ProtectionForm } from './protection-form';

/** Who may change an entry, where that is not everybody; moderators say so here. */
export function Protection({ entry }: { entry: Entry }) {
  const { t } = useTranslation('moderation');
  const { locale } = useLocale();
  const moderates = useModerates();
  const [opened, { open, close }] = useDisclosure();
  const name = useEntryName(entry);
  const { protection, protectedUntil } = entry;
  return (
    <>
      {protection !== 'open' && (
        <span className={classes.mark}>
          <IconLock size={16} aria-hidden />
          {t(`protection.mark.${protection}`)}
          {protectedUntil && t('protection.until', { until: formatDate(protectedUntil, locale) })}
        </span>
      )}
      {moderates && (
        <>
          <Button variant="default" leftSection={<IconShieldLock size={16} aria-hidden />} onClick={open}>
            {t('protection.change')}
          </Button>
          <FormDialog opened={opened} title={t('protection.title', { name })} onClose={close}>
            {(setUnsaved) => <ProtectionForm entry={entry} setUnsaved={setUnsaved} onDone={close} />}
          </FormDialog>
        </>
      )}
    </>
  );
}
