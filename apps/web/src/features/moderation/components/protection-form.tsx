import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { useApiForm } from '../../../components/form/use-api-form';
import { useUnsaved } from '../../../components/form/use-unsaved';
import type { Entry } from '../../../lib/api-types';
import { dayOf, lastMomentOf } from '../../../lib/days';
import { refreshAfterWrite } from '../../../lib/refresh-after-write';
import { protectEntry } from '../api/protection';

const LEVELS: readonly Entry['protection'][] = ['open', 'established', 'moderators'];

interface ProtectionFormProps {
  entry: Entry;
  setUnsaved: (unsaved: boolean) => void;
  onDone: () => void;
}

export function ProtectionForm({ entry, setUnsaved, onDone }: ProtectionFormProps) {
  const { t } = useTranslation('moderation');
  const queryClient = useQueryClient();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: {
      level: entry.protection,
      until: entry.protectedUntil ? dayOf(new Date(entry.protectedUntil)) : '',
    },
    send: async ({ level, until }) => {
      await protectEntry(entry.slug, { level, until: until === '' ? null : lastMomentOf(until).toISOString() });
      await refreshAfterWrite(queryClient);
    },
    onDone: () => {
      onDone();
      notifications.show({ message: t('protection.saved') });
    },
  });
  useUnsaved(form.isDirty(), setUnsaved);

  return (
    <Form onSubmit={submit} busy={busy} failure={failure} action={t('protection.save')}>
      <NativeSelect
        label={t('protection.level')}
        data={LEVELS.map((level) => ({ value: level, label: t(`protection.levels.${level}`) }))}
        data-autofocus
        {...form.getInputProps('level')}
      />
      {form.values.level !== 'open' && (
        <TextInput
          label={t('protection.end')}
          description={t('protection.endHelp')}
          type="date"
          min={dayOf(new Date())}
          {...form.getInputProps('until')}
        />
      )}
    </Form>
  );
}
