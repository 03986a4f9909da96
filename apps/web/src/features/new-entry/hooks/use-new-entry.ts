import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { typeNamed } from '../../../components/entry-fields/find-types';
import { type Faults, NO_FAULTS, withoutFaultsOf } from '../../../components/value-editor/rules/faults';
import { entryAddress } from '../../../lib/addresses';
import type { EntrySummary } from '../../../lib/api-types';
import { isProblem } from '../../../lib/problem';
import { typeQuery } from '../../../lib/type-query';
import { typesQuery } from '../../../lib/types-query';
import { useEditGate } from '../../../lib/use-edit-gate';
import { useLocale } from '../../../lib/use-locale';
import { forgetDraft } from '../rules/draft-store';
import { type DraftRow, type EntryDraft, withRow } from '../rules/entry-draft';
import { allShown, faultsIn, faultsOfAnswer, requestOf } from '../rules/entry-request';
import { useCreateEntry } from './use-create-entry';
import { useEntryDraft } from './use-entry-draft';

/** The form of a new entry: what stands in it, what its type offers, what is wrong, and how it is sent. */
export function useNewEntry(initialTitle: string) {
  const { locale } = useLocale();
  const navigate = useNavigate();
  const gate = useEditGate();
  const element = useRef<HTMLFormElement>(null);
  const sending = useRef(false);
  const { draft, setDraft, untouched } = useEntryDraft(initialTitle);
  const [faults, setFaults] = useState(NO_FAULTS);

  const { data: types } = useQuery(typesQuery());
  const type = typeNamed(types?.items ?? [], draft.type);
  const { data: known } = useQuery({ ...typeQuery(type?.slug ?? ''), enabled: type !== undefined });

  const creating = useCreateEntry(() => forgetDraft(initialTitle));
  const done = creating.isSuccess;
  const created = creating.data?.data.slug;
  // Only once the page knows that nothing can be lost any more.
  useEffect(() => {
    if (done) void navigate(created === undefined ? '/' : entryAddress(created), { replace: true });
  }, [done, created, navigate]);

  const existing = isProblem(creating.error, 'entry-exists')
    ? (creating.error.members.existing as EntrySummary)
    : undefined;

  const show = (found: Faults) => {
    setFaults(found);
    // Once the fields say so, and their groups have unfolded.
    setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  const change = useCallback(
    (part: string, next: (draft: EntryDraft) => EntryDraft) => {
      setDraft(next);
      setFaults((found) => withoutFaultsOf(found, [part]));
    },
    [setDraft],
  );

  const changeRow = useCallback((row: DraftRow) => change(`rows/${row.id}`, (now) => withRow(now, row)), [change]);

  const send = () => {
    // The second click of a double click comes before the page knows of the first.
    if (sending.current) return;
    sending.current = true;
    creating.mutate(requestOf(draft), {
      onError: (error) => show(faultsOfAnswer(error, draft, locale)),
      onSettled: () => (sending.current = false),
    });
  };

  const submit = () => {
    const found = faultsIn(draft, locale);
    if (Object.keys(found).length > 0) show(found);
    else gate(send);
  };

  return {
    element,
    draft,
    /** changes the draft; what was found wrong with this part of it is looked at anew */
    change,
    changeRow,
    template: (type && known?.template) || [],
    faults,
    existing,
    failure: existing || (Object.keys(faults).length > 0 && allShown(faults)) ? null : creating.error,
    busy: creating.isPending,
    submit,
    unsaved: !untouched && !done,
    discard: () => forgetDraft(initialTitle),
  };
}
