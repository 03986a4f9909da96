import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { PasswordField } from '../../../components/form/password-field';
import { useApiForm } from '../../../components/form/use-api-form';
import { Notice } from '../../../components/notice';
import { Section } from '../../../components/section';
import { useSession } from '../../../lib/session/use-session';
import { useAccountRules } from '../../../lib/use-account-rules';
import { changeEmail } from '../api/own-account';
import classes from './account.module.css';

/** The new address counts once the link in the mail to it has been followed. */
export function ChangeEmail() {
  const { t } = useTranslation('account');
  const { user } = useSession();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { emailFault } = useAccountRules();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { email: '', currentPassword: '' },
    validate: ({ email, currentPassword }) => ({
      email: emailFault(email),
      currentPassword: currentPassword === '' ? t('currentPasswordMissing') : null,
    }),
    send: changeEmail,
    onDone: (_answer, { getValues, reset }) => {
      setSentTo(getValues().email.trim());
      reset();
    },
  });

  return (
    <Section title={t('email.title')} lead={t('email.now', { email: user?.email ?? '' })}>
      <div className={classes.narrow}>
        <Form onSubmit={submit} busy={busy} failure={failure} action={t('email.change')}>
          <TextInput
            label={t('email.new')}
            type="email"
            inputMode="email"
            autoComplete="email"
            {...form.getInputProps('email')}
          />
          <PasswordField
            label={t('currentPassword')}
            autoComplete="current-password"
            {...form.getInputProps('currentPassword')}
          />
          {sentTo && <Notice kind="success">{t('email.sent', { email: sentTo })}</Notice>}
        </Form>
      </div>
    </Section>
  );
}
