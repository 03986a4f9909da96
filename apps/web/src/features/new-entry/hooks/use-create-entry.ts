import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showDone } from '../../../components/undo-toast';
import type { Tagged } from '../../../lib/api-client';
import type { Entry, NewEntry } from '../../../lib/api-types';
import { HeldEdit, tellHeld } from '../../../lib/held-edit';
import { refreshAfterWrite } from '../../../lib/refresh-after-write';
import { createEntry, removeCreated } from '../api/create-entry';
import { attemptIsOver, isUncertain, keyFor } from '../rules/attempt';

/** Creates the entry, once however often it is asked for, and offers to take it back. Its data is null while it waits for approval. */
export function useCreateEntry(onDone: () => void) {
  const { t } = useTranslation('creation');
  const queryClient = useQueryClient();

  const announce = (created: Tagged<Entry>) => {
    void refreshAfterWrite(queryClient);
    showDone(t('created', { title: created.data.title }), async () => {
      await removeCreated(created);
      await refreshAfterWrite(queryClient);
    });
  };

  return useMutation({
    mutationFn: createUnlessHeld,
    // Without a network it fails at once, and the form says so.
    networkMode: 'always',
    onSuccess: (created) => {
      attemptIsOver();
      onDone();
      if (created) announce(created);
      else tellHeld();
    },
    onError: (error) => {
      if (!isUncertain(error)) attemptIsOver();
    },
  });
}

async function createUnlessHeld(request: NewEntry): Promise<Tagged<Entry> | null> {
  try {
    return await createEntry(request, keyFor(request));
  } catch (error) {
    if (error instanceof HeldEdit) return null;
    throw error;
  }
}
