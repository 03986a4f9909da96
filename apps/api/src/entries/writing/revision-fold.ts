import type { TypedValue } from '@pkyx/domain';
import type { ChangeRecord, RevisionRecord, SourceRecord } from '@pkyx/persistence';
import { isDeepStrictEqual } from 'node:util';
import type { EntryContent } from './entry-content';

type Changes = Pick<RevisionRecord, 'changes'>;
type Statement = TypedValue & { sources: SourceRecord[]; note: string | null };

/**
 * What an entry said after the last of `revisions`, which are all of them from the first one on, oldest first;
 * null when it did not exist then, or was deleted. Attributes stand in the order in which they were added.
 */
export function foldRevisions(revisions: readonly Changes[]): EntryContent | null {
  const fields = new Map<string, unknown>();
  const attributes = new Map<string, Statement>();
  for (const { field, key, after } of allChanges(revisions)) {
    if (field !== 'attribute') fields.set(field, after);
    else if (after === null) attributes.delete(key ?? '');
    else attributes.set(key ?? '', after as Statement);
  }
  const [title, type, aliases] = [fields.get('title'), fields.get('type'), fields.get('aliases')];
  if (typeof title !== 'string' || typeof type !== 'string') return null;
  return {
    title,
    type,
    aliases: (aliases ?? []) as string[],
    attributes: [...attributes].map(([key, statement]) => ({ key, ...statement })),
  };
}

/** Field by field, what consecutive `revisions` (oldest first) changed when taken as one; what they put back is left out. */
export function netChanges(revisions: readonly Changes[]): ChangeRecord[] {
  const net = new Map<string, ChangeRecord>();
  for (const change of allChanges(revisions)) {
    const id = JSON.stringify([change.field, change.key]);
    net.set(id, { ...change, before: (net.get(id) ?? change).before });
  }
  return [...net.values()].filter(({ before, after }) => !isDeepStrictEqual(before, after)).sort(byField);
}

/** The same changes, read from the later state to the earlier one. */
export function reversed(changes: readonly ChangeRecord[]): ChangeRecord[] {
  return changes.map(({ before, after, ...change }) => ({ ...change, before: after, after: before }));
}

const FIELDS: readonly ChangeRecord['field'][] = ['title', 'type', 'aliases', 'attribute'];

function byField(a: ChangeRecord, b: ChangeRecord): number {
  return FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field);
}

function allChanges(revisions: readonly Changes[]): ChangeRecord[] {
  return revisions.flatMap(({ changes }) => changes);
}
