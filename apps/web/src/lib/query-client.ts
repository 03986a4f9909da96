import { QueryClient } from '@tanstack/react-query';
import { isTransient } from './problem';

/** Answers stay fresh for half a minute; a refusal (4xx) is never repeated; without a network, requests wait for it. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        retry: (failures, error) => failures < 2 && isTransient(error),
        refetchOnWindowFocus: false,
        networkMode: 'online',
      },
    },
  });
}
