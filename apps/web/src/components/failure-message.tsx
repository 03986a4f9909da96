import { Button } from '@mantine/core';
import { IconCloudOff, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../lib/problem';
import { useOnline } from '../lib/use-online';
import { StateMessage } from './state-message';

interface FailureMessageProps {
  error: unknown;
  onRetry: () => void;
  order?: 1 | 2;
}

/** A request that failed: says why in the server's words where it gave any, and lets the reader try again. */
export function FailureMessage({ error, onRetry, order }: FailureMessageProps) {
  const { t } = useTranslation();
  const online = useOnline();
  const retry = (
    <Button variant="default" onClick={onRetry}>
      {t('state.retry')}
    </Button>
  );

  if (!online) {
    return (
      <StateMessage
        role="alert"
        order={order}
        icon={<IconCloudOff size={30} />}
        title={t('state.offlineTitle')}
        text={t('state.offlineText')}
        action={retry}
      />
    );
  }
  const detail = error instanceof ProblemError && error.status < 500 ? error.detail : '';
  return (
    <StateMessage
      role="alert"
      order={order}
      icon={<IconPlugConnectedX size={30} />}
      title={t('state.failedTitle')}
      text={detail || t('state.failedText')}
      action={retry}
    />
  );
}
