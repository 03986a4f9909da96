import { useQuery } from '@tanstack/react-query';

/** Code in a file of its own, fetched once it is wanted: undefined until it is there. `name` tells it from other such code. */
export function useFetchedLater<Code>(name: string, wanted: boolean, load: () => Promise<Code>): Code | undefined {
  const { data } = useQuery({
    queryKey: ['code', name],
    queryFn: load,
    enabled: wanted,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return wanted ? data : undefined;
}
