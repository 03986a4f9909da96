import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HeldEdit, tellHeld } from '../lib/held-edit';
import { ProblemError } from '../lib/problem';
import classes from './undo-toast.module.css';

/** Long enough to read it, think again, and get there by keyboard. */
const SHOWN = 12_000;

/** Says what was done, with a way to take it back for a while. */
export function showDone(message: string, undo: () => Promise<unknown>): void {
  const id = notifications.show({ autoClose: SHOWN, message: null });
  notifications.update({
    id,
    autoClose: SHOWN,
    message: <UndoMessage message={message} undo={undo} onDone={() => notifications.hide(id)} />,
  });
}

interface UndoMessageProps {
  message: string;
  undo: () => Promise<unknown>;
  onDone: () => void;
}

function UndoMessage({ message, undo, onDone }: UndoMessageProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);

  const takeBack = async () => {
    setBusy(true);
    try {
      await undo();
      notifications.show({ message: t('undo.done') });
    } catch (error) {
      if (error instanceof HeldEdit) {
        tellHeld();
      } else {
        const reason = error instanceof ProblemError ? error.detail : t('state.failedText');
        notifications.show({ color: 'red', message: t('undo.failed', { reason }) });
      }
    }
    onDone();
  };

  return (
    <span className={classes.message}>
      {message}
      <Button variant="subtle" size="compact-sm" loading={busy} onClick={() => void takeBack()}>
        {t('undo.action')}
      </Button>
    </span>
  );
}
