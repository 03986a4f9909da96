import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Change } from '../../../lib/api-types';
import { changesQuery, MOST_NEWS, newsQuery } from '../api/changes';
import type { ChangeFilters } from '../rules/filters';

/** A list of changes that stays as it is, and what has come in since. */
export function useChanges(filters: ChangeFilters) {
  const queryClient = useQueryClient();
  const list = useInfiniteQuery(changesQuery(filters));
  const changes = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const shown = new Set(changes.map(idOf));
  // Nothing listed yet: whatever comes from when it was asked for.
  const from = changes[0]?.at ?? new Date(list.dataUpdatedAt).toISOString();
  const { data } = useQuery({ ...newsQuery(filters, from), enabled: list.isSuccess });
  const news = data?.items.filter((change) => !shown.has(idOf(change))) ?? [];

  const showNews = async () => {
    const { queryKey } = changesQuery(filters);
    if (news.length >= MOST_NEWS - 1) return queryClient.resetQueries({ queryKey });
    queryClient.setQueryData(queryKey, (known) => {
      const [first, ...rest] = known?.pages ?? [];
      return known && first && { ...known, pages: [{ ...first, items: [...news, ...first.items] }, ...rest] };
    });
  };

  return { list, changes, news, showNews };
}

/** An edit, told from any other. */
export function idOf({ entry, number }: Change): string {
  return `${entry.id}-${number}`;
}
