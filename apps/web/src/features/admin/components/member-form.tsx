import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { useApiForm } from '../../../components/form/use-api-form';
import { useUnsaved } from '../../../components/form/use-unsaved';
import type { AdminUser } from '../../../lib/api-types';
import { changeMember } from '../api/members';
import { blockOf, earliestEnd, endOf } from '../rules/block';
import { ROLES } from './roles';

interface MemberFormProps {
  member: AdminUser;
  setUnsaved: (unsaved: boolean) => void;
  onClose: () => void;
}

/** Role of a member, and whether they are blocked from writing. */
export function MemberForm({ member, setUnsaved, onClose }: MemberFormProps) {
  const { t } = useTranslation('admin');
  const queryClient = useQueryClient();
  const { form, busy, failure, submit } = useApiForm({
    initialValues: {
      role: member.role,
      blocked: member.block !== null,
      reason: member.block?.reason ?? '',
      until: endOf(member.block),
    },
    validate: ({ blocked, reason }) => ({
      reason: blocked && reason.trim() === '' ? t('members.reasonMissing') : null,
    }),
    send: (values) => changeMember(member.username, { role: values.role, block: blockOf(values) }),
    onDone: ({ username }) => {
      void queryClient.invalidateQueries({ queryKey: ['own', 'admin'] });
      notifications.show({ message: t('members.saved', { username }) });
      onClose();
    },
  });
  useUnsaved(form.isDirty(), setUnsaved);

  return (
    <Form onSubmit={submit} busy={busy} failure={failure} action={t('members.save')}>
      <NativeSelect
        label={t('members.role')}
        description={t(`roleHelp.${form.values.role}`)}
        data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        data-autofocus
        {...form.getInputProps('role')}
      />
      <Checkbox
        label={t('members.block')}
        description={t('members.blockHelp')}
        {...form.getInputProps('blocked', { type: 'checkbox' })}
      />
      {form.values.blocked && (
        <>
          <TextInput
            label={t('members.reason')}
            description={t('members.reasonHelp')}
            maxLength={300}
            {...form.getInputProps('reason')}
          />
          <TextInput
            label={t('members.until')}
            description={t('members.untilHelp')}
            type="date"
            min={earliestEnd()}
            {...form.getInputProps('until')}
          />
        </>
      )}
    </Form>
  );
}
