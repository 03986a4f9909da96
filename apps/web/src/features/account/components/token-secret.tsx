import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice';
import formClasses from '../../../components/form/form.module.css';

interface TokenSecretProps {
  secret: string;
  onClose: () => void;
}

/** A new token, to be copied now: the server keeps its hash only. */
export function TokenSecret({ secret, onClose }: TokenSecretProps) {
  const { t } = useTranslation('account');
  return (
    <div className={formClasses.form}>
      <Notice kind="success">{t('tokens.once')}</Notice>
      <TextInput
        label={t('tokens.token')}
        value={secret}
        readOnly
        data-autofocus
        ff="monospace"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={formClasses.actions}>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            >
              <span aria-live="polite">{t(copied ? 'tokens.copied' : 'tokens.copy')}</span>
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onClose}>
          {t('tokens.done')}
        </Button>
      </div>
    </div>
  );
}
