import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormFailure } from '../../form/form-failure';
import classes from './panel.module.css';

interface EditorActionsProps {
  /** the verb on the main button */
  action: string;
  busy: boolean;
  failure: unknown;
  onCancel: () => void;
  /** for a value that is there */
  onDelete?: () => void;
}

/** How an editor is left: done, or not, or with the value deleted. */
export function EditorActions({ action, busy, failure, onCancel, onDelete }: EditorActionsProps) {
  const { t } = useTranslation('editor');
  return (
    <>
      <FormFailure failure={failure} />
      <div className={classes.actions}>
        <Button type="submit" size="sm" loading={busy}>
          {action}
        </Button>
        <Button size="sm" variant="default" disabled={busy} onClick={onCancel}>
          {t('cancel')}
        </Button>
        {onDelete && (
          <ActionIcon
            className={classes.delete}
            variant="subtle"
            color="red"
            size={36}
            aria-label={t('delete')}
            title={t('delete')}
            disabled={busy}
            onClick={onDelete}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </>
  );
}
