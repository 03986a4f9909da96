import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { PasswordField } from '../../../components/form/password-field';
import { useApiForm } from '../../../components/form/use-api-form';
import { NewPasswordField } from '../../../components/new-password/new-password-field';
import { Section } from '../../../components/section';
import { useSession } from '../../../lib/session/use-session';
import { useAccountRules } from '../../../lib/use-account-rules';
import { changePassword } from '../api/own-account';
import { sessionsQuery } from '../api/sessions';
import classes from './account.module.css';

export function ChangePassword() {
  const { t } = useTranslation(['account', 'session']);
  const { user } = useSession();
  const queryClient = useQueryClient();
  const { passwordFault } = useAccountRules();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { currentPassword: '', password: '' },
    validate: ({ currentPassword, password }) => ({
      currentPassword: currentPassword === '' ? t('currentPasswordMissing') : null,
      password: passwordFault(password),
    }),
    send: changePassword,
    onDone: (_answer, { reset }) => {
      reset();
      void queryClient.invalidateQueries({ queryKey: sessionsQuery().queryKey });
      notifications.show({ message: t('password.changed') });
    },
  });

  return (
    <Section title={t('password.title')} lead={t('password.lead')}>
      <div className={classes.narrow}>
        <Form onSubmit={submit} busy={busy} failure={failure} action={t('password.change')}>
          <input type="text" autoComplete="username" value={user?.username ?? ''} readOnly hidden />
          <PasswordField
            label={t('currentPassword')}
            autoComplete="current-password"
            {...form.getInputProps('currentPassword')}
          />
          <NewPasswordField
            label={t('session:newPassword')}
            known={[user?.username ?? '', user?.email?.split('@')[0] ?? '']}
            {...form.getInputProps('password')}
            value={form.values.password}
          />
        </Form>
      </div>
    </Section>
  );
}
