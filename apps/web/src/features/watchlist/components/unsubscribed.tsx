import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconMailCheck, IconMailOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FocusedButton } from '../../../components/focused-button';
import { FormFailure } from '../../../components/form/form-failure';
import { StateMessage } from '../../../components/state-message';
import { session } from '../../../lib/session/own-session';
import { useSession } from '../../../lib/session/use-session';
import { useDialog } from '../../../lib/use-dialog';
import { changeDigest } from '../api/watches';

/** The mails have ended; members can switch them on again at once. */
export function Unsubscribed() {
  const { t } = useTranslation(['watchlist', 'common']);
  const { user } = useSession();
  const { open } = useDialog();
  const again = useMutation({
    mutationFn: () => changeDigest('daily'),
    networkMode: 'always',
    onSuccess: (account) => session.change(account),
  });

  if (again.isSuccess) {
    return (
      <StateMessage
        order={1}
        role="status"
        icon={<IconMailCheck size={30} />}
        title={t('unsubscribe.againTitle')}
        text={t('unsubscribe.againText')}
      />
    );
  }
  return (
    <StateMessage
      order={1}
      icon={<IconMailOff size={30} />}
      title={t('unsubscribe.doneTitle')}
      text={user ? t('unsubscribe.doneText') : t('unsubscribe.doneSignedOut')}
      action={
        user ? (
          <>
            <FocusedButton variant="default" loading={again.isPending} onClick={() => again.mutate()}>
              {t('unsubscribe.again', { username: user.username })}
            </FocusedButton>
            <FormFailure failure={again.error} />
          </>
        ) : (
          <Button variant="default" onClick={() => open('sign-in')}>
            {t('common:account.signIn')}
          </Button>
        )
      }
    />
  );
}
