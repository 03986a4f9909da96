import '@mantine/core/styles/Checkbox.css';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { useApiForm } from '../../../components/form/use-api-form';
import { useUnsaved } from '../../../components/form/use-unsaved';
import type { Scope } from '../../../lib/api-types';
import { createApiToken } from '../api/api-tokens';
import { TokenSecret } from './token-secret';

const DAYS = ['7', '30', '90', '365'] as const;
const DAY = 86_400_000;

interface NewApiTokenProps {
  setUnsaved: (unsaved: boolean) => void;
  onCreated: () => void;
  onClose: () => void;
}

/** Makes a token and shows it, this once. */
export function NewApiToken({ setUnsaved, onCreated, onClose }: NewApiTokenProps) {
  const { t } = useTranslation('account');
  const [secret, setSecret] = useState<string | null>(null);
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { name: '', scopes: ['read'] as Scope[], days: '90' },
    validate: ({ name, scopes }) => ({
      name: name.trim() === '' ? t('tokens.nameMissing') : null,
      scopes: scopes.length === 0 ? t('tokens.scopeMissing') : null,
    }),
    send: ({ name, scopes, days }) =>
      createApiToken({ name, scopes, expiresAt: new Date(Date.now() + Number(days) * DAY).toISOString() }),
    onDone: ({ token }) => {
      setSecret(token);
      onCreated();
    },
  });
  useUnsaved(secret === null && form.isDirty(), setUnsaved);
  if (secret !== null) return <TokenSecret secret={secret} onClose={onClose} />;

  return (
    <Form onSubmit={submit} busy={busy} failure={failure} action={t('tokens.create')}>
      <TextInput
        label={t('tokens.name')}
        description={t('tokens.nameHelp')}
        maxLength={60}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Checkbox.Group label={t('tokens.scopes')} {...form.getInputProps('scopes')}>
        <Checkbox mt="xs" value="read" label={t('tokens.scope.read')} description={t('tokens.scopeHelp.read')} />
        <Checkbox mt="xs" value="write" label={t('tokens.scope.write')} description={t('tokens.scopeHelp.write')} />
      </Checkbox.Group>
      <NativeSelect
        label={t('tokens.lifetime')}
        data={DAYS.map((days) => ({ value: days, label: t('tokens.days', { count: Number(days) }) }))}
        {...form.getInputProps('days')}
      />
    </Form>
  );
}
