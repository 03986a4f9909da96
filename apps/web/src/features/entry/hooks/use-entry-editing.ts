import { useState } from 'react';
import type { Entry, RegistryAttribute } from '../../../lib/api-types';
import { useEditGate } from '../../../lib/use-edit-gate';

/** A value that is being added. */
interface Adding {
  /** the attribute to begin with; null where the writer names it */
  attribute: RegistryAttribute | null;
  /** counts the values that were begun, so that each has a form of its own */
  round: number;
}

export type EntryEditing = ReturnType<typeof useEntryEditing>;

/** What of an entry is being edited: one of its values at a time, or one that is added. */
export function useEntryEditing(entry: Entry) {
  const gate = useEditGate(entry.protection);
  const [edited, setEdited] = useState<string | null>(null);
  const [adding, setAdding] = useState<Adding | null>(null);
  const begin = (attribute: RegistryAttribute | null) =>
    setAdding((current) => ({ attribute, round: (current?.round ?? 0) + 1 }));
  const edit = (key: string) => {
    setAdding(null);
    setEdited(key);
  };

  return {
    /** key of the value that is edited */
    edited,
    edit: (key: string) => gate(() => edit(key)),
    closeEdited: () => setEdited(null),
    adding,
    add: (attribute: RegistryAttribute | null = null) =>
      gate(() => {
        setEdited(null);
        begin(attribute);
      }),
    addNext: () => begin(null),
    closeAdding: () => setAdding(null),
  };
}
