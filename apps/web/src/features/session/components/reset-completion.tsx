import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Form } from '../../../components/form/form';
import { useApiForm } from '../../../components/form/use-api-form';
import { NewPasswordField } from '../../../components/new-password/new-password-field';
import { Notice } from '../../../components/notice';
import { isProblem } from '../../../lib/problem';
import { session } from '../../../lib/session/own-session';
import { useAccountRules } from '../../../lib/use-account-rules';
import { completePasswordReset } from '../api/password-reset';
import classes from './reset-page.module.css';

/** Sets the new password, with the link of the mail. Every device is signed out by it, this one too. */
export function ResetCompletion({ token }: { token: string }) {
  const { t } = useTranslation('session');
  const [done, setDone] = useState(false);
  const { passwordFault } = useAccountRules();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { password: '' },
    validate: ({ password }) => ({ password: passwordFault(password) }),
    send: ({ password }) => completePasswordReset({ token, password }),
    onDone: () => {
      session.end();
      setDone(true);
    },
  });

  if (done) {
    return (
      <div>
        <Notice kind="success">{t('reset.done')}</Notice>
        <div className={classes.next}>
          <Button component={Link} to="/?dialog=sign-in">
            {t('signIn')}
          </Button>
        </div>
      </div>
    );
  }
  if (isProblem(failure, 'token-expired') || isProblem(failure, 'token-invalid')) {
    return (
      <div>
        <Notice kind="danger">{t('reset.linkOver')}</Notice>
        <div className={classes.next}>
          <Button component={Link} to="/reset">
            {t('reset.again')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <Form onSubmit={submit} busy={busy} failure={failure} action={t('reset.complete')}>
      <NewPasswordField label={t('newPassword')} {...form.getInputProps('password')} value={form.values.password} />
    </Form>
  );
}
