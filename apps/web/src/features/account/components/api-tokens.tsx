import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../../components/failure-message';
import { FormDialog } from '../../../components/form/form-dialog';
import { FormFailure } from '../../../components/form/form-failure';
import { RowSkeletons } from '../../../components/skeletons';
import { Section } from '../../../components/section';
import { apiTokensQuery, endApiToken } from '../api/api-tokens';
import list from '../../../components/row-list.module.css';
import classes from './account.module.css';
import { ApiTokenRow } from './api-token-row';
import { NewApiToken } from './new-api-token';

/** Personal tokens, for scripts that should not know a password. */
export function ApiTokens() {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const [opened, { open, close }] = useDisclosure();
  const { data, error, refetch } = useQuery(apiTokensQuery());
  const refresh = () => queryClient.invalidateQueries({ queryKey: apiTokensQuery().queryKey });
  const ending = useMutation({ mutationFn: endApiToken, networkMode: 'always', onSettled: refresh });

  return (
    <Section
      title={t('tokens.title')}
      lead={t('tokens.lead')}
      action={
        <Button size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
          {t('tokens.create')}
        </Button>
      }
    >
      <FormFailure failure={ending.error} />
      {!data && error && <FailureMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <RowSkeletons count={3} />}
      {data?.items.length === 0 && <p className={classes.empty}>{t('tokens.none')}</p>}
      {data && data.items.length > 0 && (
        <ul className={`${list.rows} ${classes.rows}`}>
          {data.items.map((token) => (
            <ApiTokenRow key={token.id} token={token} busy={ending.isPending} onEnd={() => ending.mutate(token.id)} />
          ))}
        </ul>
      )}
      <FormDialog opened={opened} title={t('tokens.create')} onClose={close}>
        {(setUnsaved) => <NewApiToken setUnsaved={setUnsaved} onCreated={() => void refresh()} onClose={close} />}
      </FormDialog>
    </Section>
  );
}
