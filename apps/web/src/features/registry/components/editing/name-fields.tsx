import { TextInput } from '@mantine/core';
import { ATTRIBUTE_NAME_MAX_LENGTH } from '@pkyx/domain';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

/** Names in both languages, one of which is enough. */
export function NameFields<Values extends { zh: string; en: string }>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('registryEditing');
  return (
    <>
      <TextInput
        label={t('names.zh')}
        maxLength={ATTRIBUTE_NAME_MAX_LENGTH}
        autoComplete="off"
        data-autofocus
        key={form.key('zh')}
        {...form.getInputProps('zh')}
      />
      <TextInput
        label={t('names.en')}
        description={t('names.help')}
        maxLength={ATTRIBUTE_NAME_MAX_LENGTH}
        autoComplete="off"
        key={form.key('en')}
        {...form.getInputProps('en')}
      />
    </>
  );
}
