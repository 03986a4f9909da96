import { Button } from '@mantine/core';
import { IconUnlink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateMessage } from '../../../components/state-message';
import { useDialog } from '../../../lib/use-dialog';

/** A link that leads nowhere: cut off, used already, or replaced by that of a newer mail. */
export function LinkInvalid() {
  const { t } = useTranslation('session');
  const { open } = useDialog();
  return (
    <StateMessage
      order={1}
      role="alert"
      icon={<IconUnlink size={30} />}
      title={t('confirm.invalid')}
      text={t('confirm.invalidText')}
      action={
        <>
          <Button onClick={() => open('sign-in')}>{t('signIn')}</Button>
          <Button variant="default" onClick={() => open('register')}>
            {t('register')}
          </Button>
        </>
      }
    />
  );
}
