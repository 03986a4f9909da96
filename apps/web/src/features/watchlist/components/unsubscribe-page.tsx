import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconMailOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FormFailure } from '../../../components/form/form-failure';
import { StateMessage } from '../../../components/state-message';
import { ProblemError } from '../../../lib/problem';
import { unsubscribe } from '../api/watches';
import { Unsubscribed } from './unsubscribed';

/** Where the link of a digest leads. A person ends the mails, by the button: programs that look through mails open links, too. */
export function UnsubscribePage() {
  const { t } = useTranslation('watchlist');
  const [parameters] = useSearchParams();
  const token = parameters.get('token') ?? '';
  const { mutate, error, isPending, isSuccess } = useMutation({ mutationFn: unsubscribe, networkMode: 'always' });

  if (isSuccess) return <Unsubscribed />;
  if (token === '' || (error instanceof ProblemError && error.status === 400)) {
    return (
      <StateMessage
        order={1}
        icon={<IconMailOff size={30} />}
        title={t('unsubscribe.invalidTitle')}
        text={t('unsubscribe.invalidText')}
      />
    );
  }
  return (
    <StateMessage
      order={1}
      icon={<IconMailOff size={30} />}
      title={t('unsubscribe.title')}
      text={t('unsubscribe.text')}
      action={
        <>
          <Button loading={isPending} onClick={() => mutate(token)}>
            {t('unsubscribe.action')}
          </Button>
          <FormFailure failure={error} />
        </>
      }
    />
  );
}
