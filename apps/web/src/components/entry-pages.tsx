import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { entriesQuery, type EntrySort } from '../lib/entries-query';
import { EntryGrid } from './entry-grid';
import { FailureMessage } from './failure-message';
import { Highlights } from './highlights';
import { InfiniteList } from './infinite-list';
import { CardSkeletons } from './skeletons';

interface EntryPagesProps {
  sort: EntrySort;
  type: string | null;
  label: string;
  /** what stands there when no entry fits */
  empty: ReactNode;
}

/** Entries as cards, endlessly. */
export function EntryPages({ sort, type, label, empty }: EntryPagesProps) {
  const query = useInfiniteQuery(entriesQuery(sort, type));
  if (query.isPending) return <CardSkeletons count={12} />;
  if (!query.data) return <FailureMessage error={query.error} onRetry={() => void query.refetch()} />;

  const entries = query.data.pages.flatMap((page) => page.items);
  if (entries.length === 0) return empty;
  return (
    <InfiniteList
      hasMore={query.hasNextPage}
      loading={query.isFetchingNextPage}
      failed={query.isFetchNextPageError}
      onMore={() => void query.fetchNextPage()}
    >
      <EntryGrid entries={entries} label={label} details={(entry) => <Highlights attributes={entry.highlights} />} />
    </InfiniteList>
  );
}
