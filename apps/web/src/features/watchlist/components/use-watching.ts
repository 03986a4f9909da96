import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showDone } from '../../../components/undo-toast';
import { ProblemError } from '../../../lib/problem';
import { unwatch, watch, watchlistQuery, watchQuery } from '../api/watches';

/** Begins or ends watching an entry, and lets the reader take it back. */
export function useWatching(slug: string, name: string) {
  const { t } = useTranslation(['watchlist', 'common']);
  const queryClient = useQueryClient();

  const set = async (watching: boolean) => {
    const answer = await (watching ? watch(slug) : unwatch(slug));
    queryClient.setQueryData(watchQuery(slug).queryKey, answer);
    await queryClient.invalidateQueries({ queryKey: watchlistQuery().queryKey });
  };

  return useMutation({
    mutationFn: set,
    networkMode: 'always',
    onSuccess: (_, watching) => showDone(t(watching ? 'watched' : 'unwatched', { name }), () => set(!watching)),
    onError: (error) => {
      const detail = error instanceof ProblemError ? error.detail : '';
      notifications.show({ color: 'red', message: detail || t('common:state.failedText') });
    },
  });
}
