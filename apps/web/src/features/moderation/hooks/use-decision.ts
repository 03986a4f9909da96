import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { refreshAfterWrite } from '../../../lib/refresh-after-write';
import { approveProposal } from '../api/proposals';

/** Approves an edit that waits; the queue and what the entry says are read anew. */
export function useDecision(id: string, onDecided: () => void) {
  const { t } = useTranslation('moderation');
  const queryClient = useQueryClient();
  const approving = useMutation({
    mutationFn: () => approveProposal(id),
    networkMode: 'always',
    onSuccess: ({ title }) => {
      onDecided();
      notifications.show({ message: t('approved', { title }) });
      void queryClient.invalidateQueries({ queryKey: ['own', 'moderation', 'proposals'] });
      void refreshAfterWrite(queryClient);
    },
  });
  return {
    approve: () => {
      if (!approving.isPending) approving.mutate();
    },
    busy: approving.isPending,
    failure: approving.error,
  };
}
