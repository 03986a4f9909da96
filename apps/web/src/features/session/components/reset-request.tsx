import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { useApiForm } from '../../../components/form/use-api-form';
import { Notice } from '../../../components/notice';
import { useAccountRules } from '../../../lib/use-account-rules';
import { requestPasswordReset } from '../api/password-reset';
import classes from './reset-page.module.css';

/** Asks where to send the link. Afterwards it says the same whether or not somebody has the address. */
export function ResetRequest() {
  const { t } = useTranslation('session');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { emailFault } = useAccountRules();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { email: '' },
    validate: ({ email }) => ({ email: emailFault(email) }),
    send: ({ email }) => requestPasswordReset(email),
    onDone: (_answer, { getValues }) => setSentTo(getValues().email.trim()),
  });

  if (sentTo !== null) {
    return (
      <div>
        <Notice kind="success">{t('reset.sent', { email: sentTo })}</Notice>
        <div className={classes.next}>
          <Button variant="default" onClick={() => setSentTo(null)}>
            {t('reset.otherAddress')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div>
      <p className={classes.lead}>{t('reset.lead')}</p>
      <Form onSubmit={submit} busy={busy} failure={failure} action={t('reset.send')}>
        <TextInput
          label={t('email')}
          type="email"
          inputMode="email"
          autoComplete="email"
          {...form.getInputProps('email')}
        />
      </Form>
    </div>
  );
}
