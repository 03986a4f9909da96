import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { SearchItem } from '../../lib/api-types';
import { suggestionsQuery } from '../../lib/suggestions-query';

/** Suggestions for what stands in a field, once the reader pauses; none for an empty field. */
export function useSuggestions(text: string): { items: SearchItem[] } {
  const [settled] = useDebouncedValue(text, 150);
  const { data } = useQuery(suggestionsQuery(settled));
  const wanted = text.trim() !== '' && settled.trim() !== '';
  return { items: wanted ? (data?.items ?? []) : [] };
}
