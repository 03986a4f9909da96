import { Anchor, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { PasswordField } from '../../../components/form/password-field';
import { useApiForm } from '../../../components/form/use-api-form';
import { useUnsaved } from '../../../components/form/use-unsaved';
import { NewPasswordField } from '../../../components/new-password/new-password-field';
import type { DialogContentProps } from '../../../lib/dialog-content';
import { useAccountRules } from '../../../lib/use-account-rules';
import { useLocale } from '../../../lib/use-locale';
import { register } from '../api/registration';
import type { PendingRegistration } from '../pending-registration';

interface RegisterFormProps extends DialogContentProps {
  onRegistered: (pending: PendingRegistration) => void;
}

export function RegisterForm({ setUnsaved, onSwitch, onRegistered }: RegisterFormProps) {
  const { t } = useTranslation('session');
  const { locale } = useLocale();
  const { emailFault, passwordFault } = useAccountRules();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { email: '', username: '', password: '', repeated: '' },
    validate: ({ email, username, password, repeated }) => ({
      email: emailFault(email),
      username: username.trim() === '' ? t('usernameMissing') : null,
      password: passwordFault(password),
      repeated: repeated === password ? null : t('repeatedDiffers'),
    }),
    send: ({ email, username, password }) => register({ email, username, password, locale }),
    onDone: ({ registration }, { getValues }) => {
      const { email, username } = getValues();
      onRegistered({ id: registration, email: email.trim(), username: username.trim() });
    },
  });
  useUnsaved(form.isDirty(), setUnsaved);
  const { email, username } = form.values;

  return (
    <Form
      onSubmit={submit}
      busy={busy}
      failure={failure}
      action={t('register')}
      beside={
        <span>
          {t('haveAccount')}{' '}
          <Anchor component="button" type="button" onClick={() => onSwitch('sign-in')}>
            {t('signIn')}
          </Anchor>
        </span>
      }
    >
      <TextInput
        label={t('email')}
        description={t('emailHelp')}
        type="email"
        inputMode="email"
        autoComplete="email"
        data-autofocus
        {...form.getInputProps('email')}
      />
      <TextInput
        label={t('username')}
        description={t('usernameHelp')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        {...form.getInputProps('username')}
      />
      <NewPasswordField
        label={t('password')}
        known={[username, email.split('@')[0] ?? '']}
        {...form.getInputProps('password')}
        value={form.values.password}
      />
      <PasswordField label={t('repeatPassword')} autoComplete="new-password" {...form.getInputProps('repeated')} />
    </Form>
  );
}
