import type { RevisionRecord } from '@pkyx/persistence';

/**
 * The numbers of the revisions whose edits made what an entry says now: a restoration of revision n goes on from n, and what
 * came in between no longer counts; neither does what was taken back by itself. `history` is all of its revisions, oldest first.
 */
export function effectiveRevisions(
  history: readonly Pick<RevisionRecord, 'number' | 'restores' | 'reverts'>[],
): number[] {
  const byNumber = new Map(history.map((revision) => [revision.number, revision]));
  const effective: number[] = [];
  const takenBack = new Set<number>();
  let current = history.at(-1);
  while (current) {
    const counts = !takenBack.has(current.number);
    if (counts) {
      effective.push(current.number);
      for (const number of current.reverts ?? []) takenBack.add(number);
    }
    current = byNumber.get((counts ? current.restores : null) ?? current.number - 1);
  }
  return effective.reverse();
}
