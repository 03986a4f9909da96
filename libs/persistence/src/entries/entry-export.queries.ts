import type { Model } from 'mongoose';
import type { EntryRecord } from './entry.schema';

/** What an export tells of an entry. */
export type EntryExportView = Pick<EntryRecord, 'slug' | 'title' | 'aliases' | 'type' | 'attributes'>;

const FIELDS = { _id: 0, slug: 1, title: 1, aliases: 1, type: 1, attributes: 1 } as const;

/**
 * All live entries, or those of a type (slug), in the order of their slugs, in batches of at most `size`. They come from a
 * cursor: what is not read yet takes no memory here.
 */
export async function* liveEntriesBySlug(
  entries: Model<EntryRecord>,
  size: number,
  type?: string,
): AsyncGenerator<EntryExportView[]> {
  const cursor = entries
    .find({ state: 'live', ...(type !== undefined && { type }) }, FIELDS)
    .sort({ slug: 1 })
    .lean<EntryExportView[]>()
    .cursor({ batchSize: size });
  let batch: EntryExportView[] = [];
  for await (const entry of cursor) {
    batch.push(entry);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
