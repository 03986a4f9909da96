import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FocusedButton } from '../../../components/focused-button';
import { FormFailure } from '../../../components/form/form-failure';
import { showDone } from '../../../components/undo-toast';
import { entryAddress, historyAddress } from '../../../lib/addresses';
import type { Tagged } from '../../../lib/api-client';
import type { Entry } from '../../../lib/api-types';
import { HeldEdit, tellHeld } from '../../../lib/held-edit';
import { refreshAfterWrite } from '../../../lib/refresh-after-write';
import { restoreVersion } from '../../../lib/restore-version';
import { deleteEntry } from '../api/entry';
import classes from './delete-entry.module.css';

interface DeleteEntryProps {
  loaded: Tagged<Entry>;
  onDeleted: () => void;
}

/** Deletes an entry, after it was asked whether that is meant. What was there before can be brought back. */
export function DeleteEntry({ loaded: { data: entry, etag }, onDeleted }: DeleteEntryProps) {
  const { t } = useTranslation(['editor', 'common']);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const undo = async () => {
    await restoreVersion(entry.slug, entry.version, t('undo.comment', { ns: 'common' }));
    await refreshAfterWrite(queryClient);
    void navigate(entryAddress(entry.slug));
  };
  const deleting = useMutation({
    mutationFn: () => deleteEntry(entry.slug, etag),
    networkMode: 'always',
    onError: (error) => {
      if (!(error instanceof HeldEdit)) return;
      onDeleted();
      tellHeld();
    },
    onSuccess: async () => {
      onDeleted();
      await navigate(historyAddress(entry.slug));
      showDone(t('done.entryDeleted', { entry: entry.title }), undo);
      await refreshAfterWrite(queryClient);
    },
  });

  if (!asking) {
    return (
      <Button className={classes.ask} variant="subtle" color="red" size="sm" onClick={() => setAsking(true)}>
        {t('entry.delete')}
      </Button>
    );
  }
  return (
    <div className={classes.question} role="alertdialog" aria-label={t('entry.deleteConfirm', { entry: entry.title })}>
      <p>
        <strong>{t('entry.deleteConfirm', { entry: entry.title })}</strong> {t('entry.deleteText')}
      </p>
      <FormFailure failure={deleting.error} />
      <FocusedButton size="sm" variant="default" onClick={() => setAsking(false)}>
        {t('entry.keep')}
      </FocusedButton>
      <Button size="sm" color="red" loading={deleting.isPending} onClick={() => deleting.mutate()}>
        {t('entry.delete')}
      </Button>
    </div>
  );
}
