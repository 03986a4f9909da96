import { Button, Textarea, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './share.module.css';

interface CopyFieldProps {
  label: string;
  hint?: string;
  text: string;
  /** more than a line */
  long?: boolean;
}

/** A text to take away; where the browser does not allow copying, it is selected by hand. */
export function CopyField({ label, hint, text, long = false }: CopyFieldProps) {
  const { t } = useTranslation('share');
  const { copy, copied, error } = useClipboard({ timeout: 2000 });
  const Field = long ? Textarea : TextInput;
  return (
    <div className={classes.field}>
      <Field
        className={classes.text}
        label={label}
        description={hint}
        error={error ? t('copyByHand') : undefined}
        value={text}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        className={classes.copy}
        variant="default"
        aria-label={t('copyOf', { label })}
        leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
        onClick={() => copy(text)}
      >
        <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
      </Button>
    </div>
  );
}
