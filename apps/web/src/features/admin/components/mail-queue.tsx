import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormFailure } from '../../../components/form/form-failure';
import { openMailQueue } from '../api/mail-queue';
import classes from './admin.module.css';

/** The way to the dashboard of the mail queue, which is no page of the site. */
export function MailQueue() {
  const { t } = useTranslation('admin');
  const opening = useMutation({
    mutationFn: openMailQueue,
    networkMode: 'always',
    onSuccess: () => window.location.assign('/admin/queues'),
  });
  return (
    <>
      <p className={classes.lead}>{t('mail.lead')}</p>
      <Button
        loading={opening.isPending || opening.isSuccess}
        rightSection={<IconExternalLink size={16} aria-hidden />}
        onClick={() => opening.mutate()}
      >
        {t('mail.open')}
      </Button>
      <FormFailure failure={opening.error} />
    </>
  );
}
