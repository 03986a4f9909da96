import { foldKey } from '@pkyx/domain';
import type { Entry, EntryChange } from '../../../lib/api-types';

/** What of an entry its dialog changes, as the fields hold it. `type` is the name of one. */
export interface EntryFields {
  title: string;
  type: string;
  aliases: string[];
}

/** Only what was changed is sent: what others change of the rest meanwhile stays. */
export function changesOf(before: EntryFields, after: EntryFields): EntryChange {
  return {
    ...(after.title !== before.title && { title: after.title }),
    ...(foldKey(after.type) !== foldKey(before.type) && { type: after.type.trim() }),
    ...(after.aliases.join('\n') !== before.aliases.join('\n') && { aliases: after.aliases }),
  };
}

/** What brings an entry back to what it was, as far as a change has touched it. */
export function undoOf(change: EntryChange, before: Entry): EntryChange {
  return {
    ...(change.title !== undefined && { title: before.title }),
    ...(change.type !== undefined && { type: before.type.slug }),
    ...(change.aliases !== undefined && { aliases: before.aliases }),
  };
}
