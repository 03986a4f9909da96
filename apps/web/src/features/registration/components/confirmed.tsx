import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateMessage } from '../../../components/state-message';
import type { Confirmation } from '../../../lib/api-types';
import { useSession } from '../../../lib/session/use-session';
import { rememberRegistration } from '../pending-registration';

/** The address is proved: the account is there, or has its new address. */
export function Confirmed({ confirmation }: { confirmation: Confirmation }) {
  const { t } = useTranslation('session');
  const { user } = useSession();
  useEffect(() => rememberRegistration(null), []);
  const { confirmed, username } = confirmation;

  return (
    <StateMessage
      order={1}
      role="status"
      icon={<IconCircleCheck size={30} />}
      title={t(`confirm.done.${confirmed}`, { username })}
      text={t(`confirm.doneText.${confirmed}`)}
      action={
        user ? (
          <Button component={Link} to={confirmed === 'address' ? '/account' : '/'}>
            {t(confirmed === 'address' ? 'confirm.toAccount' : 'confirm.toHome')}
          </Button>
        ) : (
          <Button component={Link} to="/?dialog=sign-in" state={{ username }}>
            {t('signIn')}
          </Button>
        )
      }
    />
  );
}
