import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { useApiForm } from '../../../components/form/use-api-form';
import { useUnsaved } from '../../../components/form/use-unsaved';
import { showDone } from '../../../components/undo-toast';
import { refreshAfterWrite } from '../../../lib/refresh-after-write';
import { restoreVersion } from '../../../lib/restore-version';

interface RestoreFormProps {
  slug: string;
  number: number;
  current: number;
  setUnsaved: (unsaved: boolean) => void;
  onDone: () => void;
}

export function RestoreForm({ slug, number, current, setUnsaved, onDone }: RestoreFormProps) {
  const { t } = useTranslation(['history', 'common']);
  const queryClient = useQueryClient();
  const undo = async () => {
    await restoreVersion(slug, current, t('undo.comment', { ns: 'common' }));
    await refreshAfterWrite(queryClient);
  };
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { comment: '' },
    send: async ({ comment }) => {
      await restoreVersion(slug, number, comment);
      await refreshAfterWrite(queryClient);
    },
    onDone: () => {
      onDone();
      showDone(t('restore.done', { number }), undo);
    },
  });
  useUnsaved(form.isDirty(), setUnsaved);

  return (
    <Form onSubmit={submit} busy={busy} failure={failure} action={t('restore.confirm')}>
      <p>{t('restore.text', { number })}</p>
      <TextInput
        label={t('restore.comment')}
        description={t('restore.commentHelp')}
        data-autofocus
        {...form.getInputProps('comment')}
      />
    </Form>
  );
}
