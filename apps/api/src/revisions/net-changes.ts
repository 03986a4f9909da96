import { isDeepStrictEqual } from 'node:util';
import type { ChangeRecord, RevisionRecord } from '@pkyx/persistence';

/** Field by field, what consecutive `revisions` (oldest first) changed when taken as one; what they put back is left out. */
export function netChanges(revisions: readonly Pick<RevisionRecord, 'changes'>[]): ChangeRecord[] {
  const net = new Map<string, ChangeRecord>();
  for (const change of revisions.flatMap(({ changes }) => changes)) {
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
