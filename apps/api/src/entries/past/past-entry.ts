import { isDeepStrictEqual } from 'node:util';
import type { TypedValue } from '@pkyx/domain';
import type { EntryAttributeRecord, MadeRevision, SourceRecord } from '@pkyx/persistence';
import { statementOf } from '../writing/entry-content';

/** An entry as its revisions up to a moment tell it. Values stand under the keys that they were written under. */
export interface PastEntry {
  title: string;
  type: string;
  aliases: string[];
  slug: string;
  version: number;
  updatedAt: Date;
  /** in the order in which they were added */
  records: EntryAttributeRecord[];
}

type Statement = TypedValue & { sources: SourceRecord[]; note: string | null };
type Records = Map<string, EntryAttributeRecord>;

/** What `revisions`, all from the first one on, oldest first, made of an entry; null when it was not there or deleted. */
export function pastEntry(revisions: readonly MadeRevision[]): PastEntry | null {
  const last = revisions.at(-1);
  const fields = fieldsAfter(revisions);
  const { title, type, aliases } = fields;
  if (!last || typeof title !== 'string' || typeof type !== 'string') return null;
  return {
    title,
    type,
    aliases: (aliases ?? []) as string[],
    slug: last.slug,
    version: last.number,
    updatedAt: last.at,
    records: recordsAfter(revisions),
  };
}

function fieldsAfter(revisions: readonly MadeRevision[]): Record<'title' | 'type' | 'aliases', unknown> {
  const fields: Record<'title' | 'type' | 'aliases', unknown> = { title: null, type: null, aliases: null };
  for (const { field, after } of revisions.flatMap(({ changes }) => changes)) {
    if (field !== 'attribute') fields[field] = after;
  }
  return fields;
}

/** A value that is brought back with its entry, as it was when that was deleted, is still the work of who wrote it. */
function recordsAfter(revisions: readonly MadeRevision[]): EntryAttributeRecord[] {
  let records: Records = new Map();
  let deleted: Records = new Map();
  for (const revision of revisions) {
    if (deletes(revision)) {
      deleted = records;
      records = new Map();
      continue;
    }
    for (const { field, key, after } of revision.changes) {
      if (field !== 'attribute' || key === null) continue;
      if (after === null) records.delete(key);
      else records.set(key, written(key, after as Statement, revision, records.get(key) ?? deleted.get(key)));
    }
    deleted = new Map();
  }
  return [...records.values()];
}

function deletes({ changes }: MadeRevision): boolean {
  return changes.some(({ field, after }) => field === 'title' && after === null);
}

function written(
  key: string,
  statement: Statement,
  { number, author, at }: MadeRevision,
  was: EntryAttributeRecord | undefined,
): EntryAttributeRecord {
  if (was && isDeepStrictEqual(statementOf(was), statementOf(statement))) return was;
  return { key, ...statementOf(statement), version: number, editedBy: author, editedAt: at };
}
