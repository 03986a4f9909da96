import { slugify } from '@pkyx/domain';
import type { EntryRecord } from '@pkyx/persistence';
import { type QueryFilter, Types } from 'mongoose';

const OBJECT_ID = /^[0-9a-f]{24}$/;

/** The entries that references may mean: slugs, present or former, and ids. */
export function addressedBy(references: readonly string[]): QueryFilter<EntryRecord> {
  const ids = references.filter((reference) => OBJECT_ID.test(reference)).map((id) => new Types.ObjectId(id));
  const bySlug = { slugs: { $in: references.flatMap((reference) => [reference, slugify(reference)]) } };
  return ids.length > 0 ? { $or: [bySlug, { _id: { $in: ids } }] } : bySlug;
}

/** The one of `entries` that a reference means. Slugs go before ids: an entry may be called like another's id. */
export function entryFor<Entry extends Pick<EntryRecord, '_id' | 'slugs'>>(
  reference: string,
  entries: readonly Entry[],
): Entry | undefined {
  const slug = slugify(reference);
  return (
    entries.find(({ slugs }) => slugs.includes(reference) || slugs.includes(slug)) ??
    entries.find(({ _id }) => _id.toHexString() === reference)
  );
}
