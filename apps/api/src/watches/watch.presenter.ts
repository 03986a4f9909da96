import type { WatchRecord, WatchView } from '@pkyx/persistence';
import { presentSummary } from '../entries/entry.presenter';
import type { WatchDto, WatchedEntryDto } from './dto/watch.dto';

/** Whether somebody watches an entry, and since when. */
export function presentWatch(watch: Pick<WatchRecord, 'since'> | null): WatchDto {
  return { watching: watch !== null, watchedAt: watch?.since.toISOString() ?? null };
}

/** A line of a watchlist. */
export function presentWatchedEntry({ entryView, since }: WatchView): WatchedEntryDto[] {
  return entryView.map((entry) => ({ ...presentSummary(entry), watchedAt: since.toISOString() }));
}
