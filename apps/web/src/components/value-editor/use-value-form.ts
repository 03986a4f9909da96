import { parseComment, parseNote, parseSources } from '@pkyx/domain';
import { useMutation } from '@tanstack/react-query';
import { type RefObject, useRef, useState } from 'react';
import type { ValueInput } from '../../lib/api-types';
import type { Locale } from '../../lib/locale';
import { useLocale } from '../../lib/use-locale';
import { checkAll, type Faults, faultsOf, NO_FAULTS, withoutFaultsOf } from './rules/faults';
import { sourceInputOf } from './rules/source-draft';
import { readDraft } from './rules/value-draft';
import type { ValueFormContent } from './rules/value-form-content';

interface ValueFormOptions<Answer> {
  initial: ValueFormContent;
  send: (input: ValueInput) => Promise<Answer>;
  onDone: (answer: Answer) => void;
  /** what else stands in the form: the parts of the request that it is about, and what checks it */
  beside?: { parts: readonly string[]; check: () => unknown };
}

/** Which parts of a request the parts of the form are about. */
const REQUEST_PARTS: Record<keyof ValueFormContent, readonly string[]> = {
  draft: ['value', 'unit', 'dimension'],
  sources: ['sources'],
  note: ['note'],
  comment: ['comment'],
};

const VALUE_PARTS = Object.values(REQUEST_PARTS).flat();

/** A value while it is written: what stands in its fields, what is wrong with it, and how it is sent. */
export function useValueForm<Answer>({ initial, send, onDone, beside }: ValueFormOptions<Answer>) {
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
    const found = { ...(beside && checkAll([beside.check], locale)), ...faultsIn(content, locale) };
    show(found);
    if (Object.keys(found).length === 0) sending.mutate(requestOf(content));
  };

  const told = sending.error ? faultsOf(sending.error, locale) : NO_FAULTS;
  const atFields =
    Object.keys(told).length > 0 &&
    Object.keys(told).every((fault) => isAbout(fault, [...VALUE_PARTS, ...(beside?.parts ?? [])]));
  return {
    element,
    content,
    faults,
    change,
    submit,
    /** what stands beside the value was changed: what was wrong with it is looked at anew */
    forget: (parts: readonly string[]) => setFaults((found) => withoutFaultsOf(found, parts)),
    busy: sending.isPending,
    failure: atFields ? null : sending.error,
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

function isAbout(fault: string, parts: readonly string[]): boolean {
  return parts.some((part) => fault === part || fault.startsWith(`${part}/`));
}

/** The first field that is at fault, once it says so. */
function focusFault(element: RefObject<HTMLFormElement | null>): void {
  setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
