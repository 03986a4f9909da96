import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AliasesField } from '../../../components/entry-fields/aliases-field';
import { TypeField } from '../../../components/entry-fields/type-field';
import { Form } from '../../../components/form/form';
import { useUnsaved } from '../../../components/form/use-unsaved';
import { Notice } from '../../../components/notice';
import type { Tagged } from '../../../lib/api-client';
import type { Entry } from '../../../lib/api-types';
import { useLocale } from '../../../lib/use-locale';
import { fieldsOf, useEntryChange } from '../hooks/use-entry-change';

interface EntryFormProps {
  loaded: Tagged<Entry>;
  setUnsaved: (unsaved: boolean) => void;
  onDone: () => void;
}

export function EntryForm({ loaded, setUnsaved, onDone }: EntryFormProps) {
  const { t } = useTranslation(['editor', 'entry']);
  const { locale } = useLocale();
  const { form, busy, failure, submit, theirs } = useEntryChange(loaded, onDone);
  useUnsaved(form.isDirty(), setUnsaved);
  const now = theirs && fieldsOf(theirs, locale);

  return (
    <Form onSubmit={submit} busy={busy} failure={failure} action={t('entry.save')}>
      {now && (
        <Notice kind="danger">
          {t('entry.conflict', {
            now: [now.title, now.type, ...now.aliases].join(t('listSeparator', { ns: 'entry' })),
          })}
        </Notice>
      )}
      <TextInput
        label={t('entry.name')}
        description={t('entry.nameHelp')}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <TypeField {...form.getInputProps('type')} value={form.values.type} />
      <AliasesField {...form.getInputProps('aliases')} aliases={form.values.aliases} />
      <TextInput label={t('entry.comment')} description={t('more.commentHelp')} {...form.getInputProps('comment')} />
    </Form>
  );
}
