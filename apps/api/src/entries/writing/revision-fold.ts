import type { TypedValue } from '@pkyx/domain';
import type { RevisionRecord, SourceRecord } from '@pkyx/persistence';
import type { EntryContent } from './entry-content';

type Statement = TypedValue & { sources: SourceRecord[]; note: string | null };

/**
 * What an entry said after the last of `revisions`, which are all of them from the first one on, oldest first;
 * null when it did not exist then, or was deleted. Attributes stand in the order in which they were added.
 */
export function foldRevisions(revisions: readonly Pick<RevisionRecord, 'changes'>[]): EntryContent | null {
  const fields = new Map<string, unknown>();
  const attributes = new Map<string, Statement>();
  for (const { field, key, after } of revisions.flatMap(({ changes }) => changes)) {
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
