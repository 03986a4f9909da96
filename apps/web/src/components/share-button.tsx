import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies the address of what is in view. */
export function ShareButton() {
  const { t } = useTranslation('value');
  const { copy, copied, error } = useClipboard({ timeout: 2000 });

  useEffect(() => {
    if (error) notifications.show({ message: t('copyFailed', { link: window.location.href }), autoClose: false });
  }, [error, t]);

  return (
    <Button
      variant="default"
      size="sm"
      leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconLink size={16} aria-hidden />}
      onClick={() => copy(window.location.href)}
    >
      <span aria-live="polite">{t(copied ? 'linkCopied' : 'copyLink')}</span>
    </Button>
  );
}
