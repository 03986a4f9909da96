import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowMerge } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../../components/form/form-dialog';
import type { RegistryAttribute } from '../../../../lib/api-types';
import { useSession } from '../../../../lib/session/use-session';
import { MergeForm } from './merge-form';

/** Merges the attribute into another; a matter of moderators. */
export function MergeInto({ attribute }: { attribute: RegistryAttribute }) {
  const { t } = useTranslation('registryEditing');
  const { user } = useSession();
  const [opened, { open, close }] = useDisclosure();
  if (user === null || user.role === 'member') return null;
  return (
    <>
      <Button variant="default" leftSection={<IconArrowMerge size={16} aria-hidden />} onClick={open}>
        {t('merge.open')}
      </Button>
      <FormDialog opened={opened} title={t('merge.title')} onClose={close}>
        {(setUnsaved) => <MergeForm attribute={attribute} setUnsaved={setUnsaved} />}
      </FormDialog>
    </>
  );
}
