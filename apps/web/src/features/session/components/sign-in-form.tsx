import { Anchor, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Form } from '../../../components/form/form';
import { PasswordField } from '../../../components/form/password-field';
import { useApiForm } from '../../../components/form/use-api-form';
import { useUnsaved } from '../../../components/form/use-unsaved';
import type { DialogContentProps } from '../../../lib/dialog-content';
import { session } from '../../../lib/session/own-session';
import { signIn } from '../api/sign-in';
import classes from './sign-in.module.css';

export function SignInForm({ setUnsaved, onSwitch }: DialogContentProps) {
  const { t } = useTranslation('session');
  const suggested = useSuggestedName();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { identifier: suggested, password: '' },
    validate: ({ identifier, password }) => ({
      ...(identifier.trim() === '' && { identifier: t('identifierMissing') }),
      ...(password === '' && { password: t('passwordMissing') }),
    }),
    send: signIn,
    onDone: (signedIn) => session.begin(signedIn),
  });
  useUnsaved(form.isDirty(), setUnsaved);

  return (
    <Form onSubmit={submit} busy={busy} failure={failure} action={t('signIn')}>
      <TextInput
        label={t('identifier')}
        type="text"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus={suggested === '' || undefined}
        {...form.getInputProps('identifier')}
      />
      <PasswordField
        label={t('password')}
        autoComplete="current-password"
        data-autofocus={suggested !== '' || undefined}
        {...form.getInputProps('password')}
      />
      <p className={classes.ways}>
        <Anchor component={Link} to="/reset">
          {t('forgotten')}
        </Anchor>
        <span>
          {t('noAccount')}{' '}
          <Anchor component="button" type="button" onClick={() => onSwitch('register')}>
            {t('register')}
          </Anchor>
        </span>
      </p>
    </Form>
  );
}

/** The name of an account that has just been made, on the way to its first sign-in. */
function useSuggestedName(): string {
  const { state } = useLocation() as { state: { username?: unknown } | null };
  return typeof state?.username === 'string' ? state.username : '';
}
