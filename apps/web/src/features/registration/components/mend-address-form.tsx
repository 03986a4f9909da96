import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { useApiForm } from '../../../components/form/use-api-form';
import { useAccountRules } from '../../../lib/use-account-rules';
import { mendAddress, registrationStatusQuery } from '../api/registration';
import classes from './check-mail.module.css';

interface MendAddressFormProps {
  id: string;
  email: string;
  onMended: (email: string) => void;
}

/** Puts another address in the place of a mistyped one. */
export function MendAddressForm({ id, email, onMended }: MendAddressFormProps) {
  const { t } = useTranslation('session');
  const { emailFault } = useAccountRules();
  const queryClient = useQueryClient();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { email },
    validate: (values) => ({ email: emailFault(values.email) }),
    send: (values) => mendAddress({ id, email: values.email }),
    onDone: (_receipt, { getValues }) => {
      void queryClient.resetQueries({ queryKey: registrationStatusQuery(id).queryKey });
      onMended(getValues().email.trim());
    },
  });

  return (
    <div className={classes.mending}>
      <Form onSubmit={submit} busy={busy} failure={failure} action={t('checkMail.sendThere')}>
        <TextInput
          label={t('checkMail.rightAddress')}
          type="email"
          inputMode="email"
          autoComplete="email"
          {...form.getInputProps('email')}
        />
      </Form>
    </div>
  );
}
