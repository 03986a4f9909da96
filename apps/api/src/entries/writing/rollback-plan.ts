import type { ChangeRecord } from '@pkyx/persistence';
import { effectiveRevisions } from './effective-revisions';
import type { HistoricRevision } from './entry-history.service';

/** How edits of an entry are taken back. */
export interface RollbackPlan {
  /** the entry was created by one of the edits */
  deletes: boolean;
  /** what leads from what the entry says now to what it says without them */
  changes: ChangeRecord[];
  /** numbers of the revisions that are taken back */
  reverts: number[];
  /** numbers of those that stay, because others have changed the same since */
  stay: number[];
}

interface FieldChange extends ChangeRecord {
  number: number;
  taken: boolean;
}

/** Takes back the edits that `isTaken` picks out of a history (oldest first), where they still hold. */
export function rollbackPlan(
  history: readonly HistoricRevision[],
  isTaken: (revision: HistoricRevision) => boolean,
): RollbackPlan {
  const effective = new Set(effectiveRevisions(history));
  const holding = history.filter(({ number }) => effective.has(number));
  const taken = holding.filter(isTaken).map(({ number }) => number);
  if (taken.includes(1)) return { deletes: true, changes: [], reverts: taken, stay: [] };

  const stay = new Set<number>();
  const changes: ChangeRecord[] = [];
  for (const field of changesByField(holding, new Set(taken))) {
    const since = field.findLastIndex((change) => !change.taken) + 1;
    for (const change of field.slice(0, since)) if (change.taken) stay.add(change.number);
    const [first, last] = [field[since], field.at(-1)];
    if (first && last) changes.push({ field: last.field, key: last.key, before: last.after, after: first.before });
  }
  return { deletes: false, changes, reverts: taken.filter((number) => !stay.has(number)), stay: [...stay] };
}

/** What was done to each field that was touched, oldest first. */
function changesByField(revisions: readonly HistoricRevision[], taken: ReadonlySet<number>): FieldChange[][] {
  const fields = new Map<string, FieldChange[]>();
  for (const { number, changes } of revisions) {
    for (const change of changes) {
      const id = JSON.stringify([change.field, change.key]);
      fields.set(id, [...(fields.get(id) ?? []), { ...change, number, taken: taken.has(number) }]);
    }
  }
  return [...fields.values()];
}
