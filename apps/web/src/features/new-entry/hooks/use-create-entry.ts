import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showDone } from '../../../components/undo-toast';
import type { Tagged } from '../../../lib/api-client';
import type { Entry, NewEntry } from '../../../lib/api-types';
import { refreshAfterWrite } from '../../../lib/refresh-after-write';
import { createEntry, removeCreated } from '../api/create-entry';
import { attemptIsOver, isUncertain, keyFor } from '../rules/attempt';

/** Creates the entry, once however often it is asked for, and offers to take it back. */
export function useCreateEntry(onCreated: () => void) {
  const { t } = useTranslation('creation');
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: NewEntry) => createEntry(request, keyFor(request)),
    // Without a network it fails at once, and the form says so.
    networkMode: 'always',
    onSuccess: (created: Tagged<Entry>) => {
      attemptIsOver();
      void refreshAfterWrite(queryClient);
      onCreated();
      showDone(t('created', { title: created.data.title }), async () => {
        await removeCreated(created);
        await refreshAfterWrite(queryClient);
      });
    },
    onError: (error) => {
      if (!isUncertain(error)) attemptIsOver();
    },
  });
}
