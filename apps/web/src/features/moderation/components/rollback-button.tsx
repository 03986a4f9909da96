import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/form/form-dialog';
import type { Profile } from '../../../lib/api-types';
import { useModerates } from '../../../lib/session/use-moderates';
import { RollbackForm } from './rollback-form';

/** Lets moderators undo all that a member did since a time. */
export function RollbackButton({ profile }: { profile: Profile }) {
  const { t } = useTranslation('moderation');
  const moderates = useModerates();
  const [opened, { open, close }] = useDisclosure();
  if (!moderates) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={open}>
        {t('rollback.open')}
      </Button>
      <FormDialog opened={opened} title={t('rollback.title', { username: profile.username })} onClose={close}>
        {(setUnsaved) => <RollbackForm profile={profile} setUnsaved={setUnsaved} onDone={close} />}
      </FormDialog>
    </>
  );
}
