import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from './api-types';
import { useSession } from './session/use-session';
import { useDialog } from './use-dialog';

/**
 * Lets through to an edit who may make it. Visitors sign in first, over the page, and then come to what they wanted;
 * who may not is told why. What only the server can tell, it tells when the edit is sent.
 */
export function useEditGate(protection: Entry['protection'] = 'open'): (edit: () => void) => void {
  const { t } = useTranslation();
  const { user } = useSession();
  const { dialog, open } = useDialog();
  const wanted = useRef<(() => void) | null>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (dialog !== null) asked.current = true;
    if (user) {
      const edit = wanted.current;
      wanted.current = null;
      edit?.();
    } else if (dialog === null && asked.current) {
      // The dialog was closed without signing in.
      wanted.current = null;
      asked.current = false;
    }
  }, [user, dialog]);

  return (edit) => {
    if (!user) {
      wanted.current = edit;
      open('sign-in');
      return;
    }
    if (user.block) {
      notifications.show({ color: 'red', message: t('gate.blocked', { reason: user.block.reason }) });
      return;
    }
    if (protection === 'moderators' && user.role === 'member') {
      notifications.show({ message: t('gate.protected') });
      return;
    }
    edit();
  };
}
