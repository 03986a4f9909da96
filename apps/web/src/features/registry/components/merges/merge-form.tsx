import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Form } from '../../../../components/form/form';
import { useApiForm } from '../../../../components/form/use-api-form';
import { useUnsaved } from '../../../../components/form/use-unsaved';
import { Notice } from '../../../../components/notice';
import { attributeAddress } from '../../../../lib/addresses';
import type { RegistryAttribute } from '../../../../lib/api-types';
import { localized } from '../../../../lib/localized';
import { useLocale } from '../../../../lib/use-locale';
import { startMerge } from '../../api/merges';
import { useRegistryRefresh } from '../../api/use-registry-refresh';
import { AttributeFinder } from '../editing/attribute-finder';
import { CommentField } from '../editing/comment-field';

interface MergeFormProps {
  attribute: RegistryAttribute;
  setUnsaved: (unsaved: boolean) => void;
}

/** Says into which attribute, and what will come of it. */
export function MergeForm({ attribute, setUnsaved }: MergeFormProps) {
  const { t } = useTranslation('registryEditing');
  const { locale } = useLocale();
  const navigate = useNavigate();
  const refresh = useRegistryRefresh();
  const [target, setTarget] = useState<RegistryAttribute | null>(null);
  const { form, busy, failure, submit } = useApiForm({
    initialValues: { into: '', comment: '' },
    validate: ({ into }) => ({ into: into === '' ? t('merge.choose') : null }),
    send: ({ into, comment }) => startMerge(attribute.key, into, comment),
    onDone: ({ into }) => {
      void refresh();
      notifications.show({ message: t('merge.started') });
      void navigate(attributeAddress(into));
    },
  });
  useUnsaved(form.isDirty(), setUnsaved);

  return (
    <Form onSubmit={submit} busy={busy} failure={failure} action={t('merge.action')}>
      <AttributeFinder
        label={t('merge.into')}
        without={[attribute.key]}
        error={form.errors.into}
        onChoose={(chosen) => {
          setTarget(chosen);
          form.setFieldValue('into', chosen?.key ?? '');
        }}
      />
      {target && (
        <Notice>
          {t('merge.preview', {
            count: attribute.uses,
            from: localized(attribute.names, locale),
            into: localized(target.names, locale),
          })}
        </Notice>
      )}
      <CommentField {...form.getInputProps('comment')} />
    </Form>
  );
}
