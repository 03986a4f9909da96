import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { useApiForm } from '../../../components/form/use-api-form';
import { rejectProposal } from '../api/proposals';

interface RejectionFormProps {
  id: string;
  onDone: () => void;
  onCancel: () => void;
}

/** Asks why, which the author is told. */
export function RejectionForm({ id, onDone, onCancel }: RejectionFormProps) {
  const { t } = useTranslation(['moderation', 'common']);
  const queryClient = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { reason: '' },
    validate: ({ reason }) => ({ reason: reason.trim() === '' ? t('reasonMissing') : null }),
    send: ({ reason }) => rejectProposal(id, reason.trim()),
    onDone: ({ title }) => {
      onDone();
      notifications.show({ message: t('rejected', { title }) });
      void queryClient.invalidateQueries({ queryKey: ['own', 'moderation', 'proposals'] });
    },
  });
  return (
    <Form
      onSubmit={submit}
      busy={busy}
      failure={failure}
      action={t('reject')}
      beside={
        <Button variant="default" onClick={onCancel}>
          {t('form.cancel', { ns: 'common' })}
        </Button>
      }
    >
      <TextInput
        label={t('reason')}
        description={t('reasonHelp')}
        maxLength={300}
        ref={field}
        {...form.getInputProps('reason')}
      />
    </Form>
  );
}
