import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRestore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/form/form-dialog';
import { useSession } from '../../../lib/session/use-session';
import { useDialog } from '../../../lib/use-dialog';
import { RestoreForm } from './restore-form';

interface RestoreButtonProps {
  slug: string;
  /** the version to bring back */
  number: number;
  /** the newest version, to which undoing goes back */
  current: number;
  label?: string;
  prominent?: boolean;
}

/** Brings a version back, once confirmed; who is not signed in is asked to first. */
export function RestoreButton({ slug, number, current, label, prominent }: RestoreButtonProps) {
  const { t } = useTranslation('history');
  const { status } = useSession();
  const signIn = useDialog();
  const [opened, { open, close }] = useDisclosure();
  const member = status === 'signed-in';
  return (
    <>
      <Button
        variant={prominent ? 'filled' : 'subtle'}
        size={prominent ? 'sm' : 'compact-sm'}
        leftSection={<IconRestore size={16} aria-hidden />}
        onClick={member ? open : () => signIn.open('sign-in')}
      >
        {member || !prominent ? (label ?? t('restore.action')) : t('restore.signIn')}
      </Button>
      <FormDialog opened={opened} title={t('restore.title', { number })} onClose={close}>
        {(setUnsaved) => (
          <RestoreForm slug={slug} number={number} current={current} setUnsaved={setUnsaved} onDone={close} />
        )}
      </FormDialog>
    </>
  );
}
