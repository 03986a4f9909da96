import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconMailCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FormFailure } from '../../../components/form/form-failure';
import { StateMessage } from '../../../components/state-message';
import { isProblem } from '../../../lib/problem';
import { confirmAddress } from '../api/confirmation';
import { Confirmed } from './confirmed';
import { LinkExpired } from './link-expired';
import { LinkInvalid } from './link-invalid';

/**
 * Where the link of a mail leads. A person confirms, by the button: programs that look through mails open links, too, and nobody
 * should get an account by them.
 */
export function ConfirmPage() {
  const { t } = useTranslation('session');
  const [parameters] = useSearchParams();
  const token = parameters.get('token') ?? '';
  const { mutate, data, error, isPending } = useMutation({ mutationFn: confirmAddress, networkMode: 'always' });

  if (data) return <Confirmed confirmation={data} />;
  if (isProblem(error, 'token-expired')) return <LinkExpired registration={error.members['registration']} />;
  if (token === '' || isProblem(error, 'token-invalid')) return <LinkInvalid />;
  return (
    <StateMessage
      order={1}
      icon={<IconMailCheck size={30} />}
      title={t('confirm.title')}
      text={t('confirm.text')}
      action={
        <>
          <Button loading={isPending} onClick={() => mutate(token)}>
            {t('confirm.action')}
          </Button>
          <FormFailure failure={error} />
        </>
      }
    />
  );
}
