import type { RevisionRecord } from '@pkyx/persistence';

/**
 * The numbers of the revisions whose edits made what an entry says now: a restoration of revision n goes on from n, and what
 * came in between no longer counts. `history` is all of its revisions, oldest first.
 */
export function effectiveRevisions(history: readonly Pick<RevisionRecord, 'number' | 'restores'>[]): number[] {
  const byNumber = new Map(history.map((revision) => [revision.number, revision]));
  const effective: number[] = [];
  let current = history.at(-1);
  while (current) {
    effective.push(current.number);
    current = byNumber.get(current.restores ?? current.number - 1);
  }
  return effective.reverse();
}
