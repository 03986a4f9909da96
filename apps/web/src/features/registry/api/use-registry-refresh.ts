import { useQueryClient } from '@tanstack/react-query';

/** Reads attributes and types again after an edit: what changes one changes the other. */
export function useRegistryRefresh(): () => Promise<unknown> {
  const queryClient = useQueryClient();
  return () => Promise.all(['attributes', 'types'].map((kind) => queryClient.invalidateQueries({ queryKey: [kind] })));
}
