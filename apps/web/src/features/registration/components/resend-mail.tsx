import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormFailure } from '../../../components/form/form-failure';
import { Notice } from '../../../components/notice';
import { registrationStatusQuery, resendMail } from '../api/registration';
import classes from './check-mail.module.css';

/** Sends the mail of a registration again. */
export function ResendMail({ id }: { id: string }) {
  const { t } = useTranslation('session');
  const queryClient = useQueryClient();
  const sending = useMutation({
    mutationFn: () => resendMail(id),
    networkMode: 'always',
    onSuccess: () => queryClient.invalidateQueries({ queryKey: registrationStatusQuery(id).queryKey }),
  });

  return (
    <div className={classes.resend}>
      <Button variant="default" size="sm" loading={sending.isPending} onClick={() => sending.mutate()}>
        {t('checkMail.resend')}
      </Button>
      {sending.isSuccess && <Notice kind="success">{t('checkMail.resent')}</Notice>}
      <FormFailure failure={sending.error} />
    </div>
  );
}
