import type { Revision } from '../../lib/api-types';

/** Whether an edit deleted the entry: then it has no title any more. */
export function isDeletion({ changes }: Pick<Revision, 'changes'>): boolean {
  return changes.some(({ field, after }) => field === 'title' && after === null);
}
