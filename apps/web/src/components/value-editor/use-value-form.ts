import { parseComment, parseNote, parseSources } from '@pkyx/domain';
import { useMutation } from '@tanstack/react-query';
import { type RefObject, useRef, useState } from 'react';
import type { ValueInput } from '../../lib/api-types';
import type { Locale } from '../../lib/locale';
import { useLocale } from '../../lib/use-locale';
import { checkAll, type Faults, faultsOf, NO_FAULTS, withoutFaultsOf } from './rules/faults';
import { type SourceDraft, sourceInputOf } from './rules/source-draft';
import { readDraft, type ValueDraft } from './rules/value-draft';

/** A value with all that is said about it, as the fields hold it. */
export interface ValueFormContent {
  draft: ValueDraft;
  sources: SourceDraft[];
  note: string;
  comment: string;
}

interface ValueFormOptions<Answer> {
  initial: ValueFormContent;
  send: (input: ValueInput) => Promise<Answer>;
  onDone: (answer: Answer) => void;
  /** an error that is dealt with elsewhere than in the form */
  isOthersMatter?: (error: unknown) => boolean;
}

/** Which parts of a request the parts of the form are about. */
const REQUEST_PARTS: Record<keyof ValueFormContent, readonly string[]> = {
  draft: ['value', 'unit', 'dimension'],
  sources: ['sources'],
  note: ['note'],
  comment: ['comment'],
};

const SHOWN_PARTS = Object.values(REQUEST_PARTS).flat();

/** A value while it is written: what stands in its fields, what is wrong with it, and how it is sent. */
export function useValueForm<Answer>({ initial, send, onDone, isOthersMatter }: ValueFormOptions<Answer>) {
  const { locale } = useLocale();
  const [content, setContent] = useState(initial);
  const [faults, setFaults] = useState(NO_FAULTS);
  const element = useRef<HTMLFormElement>(null);
  const sending = useMutation({
    mutationFn: send,
    // Without a network it fails at once, and the form says so.
    networkMode: 'always',
    onSuccess: onDone,
    onError: (error) => show(faultsOf(error, locale)),
  });

  const show = (found: Faults) => {
    setFaults(found);
    if (Object.keys(found).length > 0) focusFault(element);
  };

  const change = (changed: Partial<ValueFormContent>) => {
    setContent((current) => ({ ...current, ...changed }));
    const parts = (Object.keys(changed) as (keyof ValueFormContent)[]).flatMap((part) => REQUEST_PARTS[part]);
    setFaults((found) => withoutFaultsOf(found, parts));
  };

  const submit = () => {
    if (sending.isPending) return;
    const found = faultsIn(content, locale);
    show(found);
    if (Object.keys(found).length === 0) sending.mutate(requestOf(content));
  };

  const told = sending.error ? faultsOf(sending.error, locale) : NO_FAULTS;
  const atFields = Object.keys(told).length > 0 && Object.keys(told).every(isShown);
  return {
    element,
    content,
    faults,
    change,
    submit,
    busy: sending.isPending,
    failure: atFields || isOthersMatter?.(sending.error) ? null : sending.error,
    dirty: JSON.stringify(content) !== JSON.stringify(initial),
  };
}

export type ValueForm = ReturnType<typeof useValueForm>;

function faultsIn({ draft, sources, note, comment }: ValueFormContent, locale: Locale): Faults {
  const checks = [
    () => readDraft(draft),
    () => parseSources(sources),
    () => parseNote(note),
    () => parseComment(comment),
  ];
  return checkAll(checks, locale);
}

function requestOf({ draft, sources, note, comment }: ValueFormContent): ValueInput {
  return { value: readDraft(draft).value, sources: sources.map(sourceInputOf), note, comment };
}

/** Whether a fault of a request is about a part that has a field. */
function isShown(fault: string): boolean {
  return SHOWN_PARTS.some((part) => fault === part || fault.startsWith(`${part}/`));
}

/** The first field that is at fault, once it says so. */
function focusFault(element: RefObject<HTMLFormElement | null>): void {
  setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
