import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../components/form/form';
import { useApiForm } from '../../../components/form/use-api-form';
import { useUnsaved } from '../../../components/form/use-unsaved';
import type { Profile, Rollback } from '../../../lib/api-types';
import { refreshAfterWrite } from '../../../lib/refresh-after-write';
import { rollBack, rollbackPreviewQuery } from '../api/rollbacks';
import { beginningOf, ROLLBACK_PERIODS, type RollbackPeriod } from '../rules/rollback-periods';
import classes from './moderation.module.css';

interface RollbackFormProps {
  profile: Profile;
  setUnsaved: (unsaved: boolean) => void;
  onDone: () => void;
}

export function RollbackForm({ profile: { username, joinedAt }, setUnsaved, onDone }: RollbackFormProps) {
  const { t } = useTranslation('moderation');
  const queryClient = useQueryClient();
  const [now] = useState(() => Date.now());
  const sinceOf = (period: RollbackPeriod) => beginningOf(period, joinedAt, now);
  const usual: { since: RollbackPeriod; comment: string } = { since: 'day', comment: t('rollback.defaultComment') };
  const { form, busy, failure, submit } = useApiForm({
    initialValues: usual,
    send: async ({ since, comment }) => {
      const done = await rollBack(username, { since: sinceOf(since), comment });
      await refreshAfterWrite(queryClient);
      return done;
    },
    onDone: (done) => {
      onDone();
      notifications.show({ message: resultText(done), autoClose: 12_000 });
    },
  });
  const preview = useQuery(rollbackPreviewQuery(username, sinceOf(form.values.since)));
  useUnsaved(form.isDirty(), setUnsaved);

  const resultText = ({ reverted, skipped, comments }: Rollback) =>
    [
      t('rollback.reverted', { count: reverted }),
      ...(comments > 0 ? [t('rollback.comments', { count: comments })] : []),
      ...(skipped > 0 ? [t('rollback.skipped', { count: skipped })] : []),
    ].join(t('rollback.separator'));

  return (
    <Form onSubmit={submit} busy={busy} failure={failure} action={t('rollback.action')} dangerous>
      <p className={classes.text}>{t('rollback.text')}</p>
      <NativeSelect
        label={t('rollback.since')}
        data={ROLLBACK_PERIODS.map((period) => ({ value: period, label: t(`rollback.periods.${period}`) }))}
        data-autofocus
        {...form.getInputProps('since')}
      />
      <TextInput
        label={t('rollback.comment')}
        description={t('rollback.commentHelp')}
        maxLength={200}
        {...form.getInputProps('comment')}
      />
      <p className={classes.preview} role="status">
        {preview.data ? t('rollback.preview', { edits: preview.data.edits, comments: preview.data.comments }) : '…'}
      </p>
    </Form>
  );
}
