import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../lib/session/use-session';
import { useDialog } from '../lib/use-dialog';
import { RowSkeletons } from './skeletons';
import { StateMessage } from './state-message';

/** A part of the site for who is signed in; others are offered to sign in, and stay where they are. */
export function MembersOnly({ children }: { children: ReactNode }) {
  const { t } = useTranslation('session');
  const { status } = useSession();
  const { open } = useDialog();
  if (status === 'restoring') return <RowSkeletons count={5} />;
  if (status === 'signed-in') return children;
  return (
    <StateMessage
      icon={<IconLock size={30} />}
      title={t('membersOnly.title')}
      text={t('membersOnly.text')}
      action={<Button onClick={() => open('sign-in')}>{t('signIn')}</Button>}
    />
  );
}
