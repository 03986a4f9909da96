import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Form } from '../../../components/form/form';
import { FormDialog } from '../../../components/form/form-dialog';
import { PasswordField } from '../../../components/form/password-field';
import { useApiForm } from '../../../components/form/use-api-form';
import { Section } from '../../../components/section';
import { session } from '../../../lib/session/own-session';
import { deleteAccount } from '../api/own-account';

export function DeleteAccount() {
  const { t } = useTranslation('account');
  const [opened, { open, close }] = useDisclosure();
  return (
    <Section title={t('delete.title')} lead={t('delete.lead')}>
      <Button variant="outline" color="red" onClick={open}>
        {t('delete.open')}
      </Button>
      <FormDialog opened={opened} title={t('delete.title')} onClose={close}>
        {() => <DeleteAccountForm />}
      </FormDialog>
    </Section>
  );
}

function DeleteAccountForm() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { currentPassword: '' },
    validate: ({ currentPassword }) => ({
      currentPassword: currentPassword === '' ? t('currentPasswordMissing') : null,
    }),
    send: ({ currentPassword }) => deleteAccount(currentPassword),
    onDone: () => {
      session.end();
      notifications.show({ message: t('delete.done') });
      void navigate('/');
    },
  });

  return (
    <Form onSubmit={submit} busy={busy} failure={failure} action={t('delete.confirm')} dangerous>
      <p>{t('delete.consequences')}</p>
      <PasswordField
        label={t('currentPassword')}
        autoComplete="current-password"
        data-autofocus
        {...form.getInputProps('currentPassword')}
      />
    </Form>
  );
}
