import { foldKey } from '@pkyx/domain';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { EntrySummary } from '../../../lib/api-types';
import { suggestionsQuery } from '../../../lib/suggestions-query';

/** The entry that already has a name, as title or alias, once the writer pauses. */
export function useNamesake(name: string): EntrySummary | undefined {
  const [settled] = useDebouncedValue(name, 300);
  const { data } = useQuery(suggestionsQuery(settled));
  const wanted = foldKey(name);
  if (wanted === '') return undefined;
  return data?.items.find(({ title, aliases }) => [title, ...aliases].some((known) => foldKey(known) === wanted));
}
