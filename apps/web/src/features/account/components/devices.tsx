import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { FormFailure } from '../../../components/form/form-failure';
import { RowSkeletons } from '../../../components/skeletons';
import { Section } from '../../../components/section';
import { isNotFound } from '../../../lib/problem';
import { endSessions, sessionsQuery } from '../api/sessions';
import list from '../../../components/row-list.module.css';
import classes from './account.module.css';
import { Device } from './device';

/** The devices one is signed in on. */
export function Devices() {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(sessionsQuery());
  const ending = useMutation({
    mutationFn: endSessions,
    networkMode: 'always',
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsQuery().queryKey }),
  });
  if (!data) {
    return (
      <Section title={t('devices.title')}>
        {error ? <FailureMessage error={error} onRetry={() => void refetch()} /> : <RowSkeletons count={3} />}
      </Section>
    );
  }

  const others = data.items.filter(({ current }) => !current).map(({ id }) => id);
  return (
    <Section
      title={t('devices.title')}
      lead={t('devices.lead')}
      action={
        others.length > 1 && (
          <Button variant="default" size="xs" loading={ending.isPending} onClick={() => ending.mutate(others)}>
            {t('devices.endOthers')}
          </Button>
        )
      }
    >
      {/* A device that somebody has signed out meanwhile is signed out, which is what was wanted. */}
      {!isNotFound(ending.error) && <FormFailure failure={ending.error} />}
      <ul className={`${list.rows} ${classes.rows}`}>
        {data.items.map((device) => (
          <Device key={device.id} device={device} busy={ending.isPending} onEnd={() => ending.mutate([device.id])} />
        ))}
      </ul>
    </Section>
  );
}
