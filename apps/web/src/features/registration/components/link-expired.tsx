import { Button } from '@mantine/core';
import { IconClockOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateMessage } from '../../../components/state-message';
import { ResendMail } from './resend-mail';

/** A link that was opened too late. `registration` is known where it would have made an account; else a member asks again. */
export function LinkExpired({ registration }: { registration: unknown }) {
  const { t } = useTranslation('session');
  const known = typeof registration === 'string';
  return (
    <StateMessage
      order={1}
      role="alert"
      icon={<IconClockOff size={30} />}
      title={t('confirm.expired')}
      text={t(known ? 'confirm.expiredText' : 'confirm.expiredAddressText')}
      action={
        known ? (
          <ResendMail id={registration} />
        ) : (
          <Button component={Link} to="/account?section=security">
            {t('confirm.toAccount')}
          </Button>
        )
      }
    />
  );
}
