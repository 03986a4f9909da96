import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Attribute } from '../../../lib/api-types';
import { HeldEdit, tellHeld } from '../../../lib/held-edit';
import { isProblem } from '../../../lib/problem';
import { refreshAfterWrite } from '../../../lib/refresh-after-write';
import { applyEdit, readState, type ValueIntent, type ValuePlace, type ValueState } from '../api/apply-edit';
import type { ValueFormContent } from '../rules/value-form-content';
import { useValueForm } from '../use-value-form';
import { useAnnounceEdit } from './use-announce-edit';

/** Somebody else has changed the value since it was read. */
interface Conflict {
  intent: ValueIntent;
  theirs: ValueState;
}

interface ValueEditOptions {
  place: ValuePlace;
  names: Attribute['names'];
  /** the value that is written over */
  seen: ValueState;
  initial: ValueFormContent;
  /** the value is what it is to be */
  onDone: () => void;
  /** the editor is left as it is */
  onClose: () => void;
}

/** Writing one value: what is written over what, and what the writer chooses where somebody else was faster. */
export function useValueEdit({ place, names, seen: seenFirst, initial, onDone, onClose }: ValueEditOptions) {
  const queryClient = useQueryClient();
  const announce = useAnnounceEdit();
  const seen = useRef(seenFirst);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const make = async (intent: ValueIntent) => {
    const before = seen.current;
    try {
      const after = await applyEdit(place, before, intent);
      await refreshAfterWrite(queryClient);
      onDone();
      announce({ place, names, before, after });
    } catch (error) {
      if (error instanceof HeldEdit) {
        onClose();
        tellHeld();
        return;
      }
      if (!isOvertaken(error, before)) throw error;
      setConflict({ intent, theirs: await readState(place) });
    }
  };
  const form = useValueForm({ initial, send: (write) => make({ write }), onDone: () => undefined });
  const deciding = useMutation({ mutationFn: make, networkMode: 'always' });

  return {
    form,
    conflict,
    busy: form.busy || deciding.isPending,
    failure: form.failure ?? deciding.error,
    save: () => {
      // With nothing changed there is nothing to save.
      if (form.dirty || seen.current !== seenFirst) form.submit();
      else onClose();
    },
    remove: () => deciding.mutate('delete'),
    decide: ({ value, sources }: Pick<Attribute, 'value' | 'sources'>) =>
      deciding.mutate({ write: { value, sources, note: initial.note } }),
    keepTheirs: () => {
      void refreshAfterWrite(queryClient);
      onDone();
    },
    useMine: ({ intent, theirs }: Conflict) => {
      seen.current = theirs;
      deciding.mutate(intent);
    },
    goOn: ({ theirs }: Conflict) => {
      seen.current = theirs;
      setConflict(null);
    },
  };
}

/** Whether the value is not as it was seen any more: another one, gone, or there by now. */
function isOvertaken(error: unknown, seen: ValueState): boolean {
  if (!seen) return isProblem(error, 'attribute-exists');
  return isProblem(error, 'stale') || isProblem(error, 'not-found');
}
