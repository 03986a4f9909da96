import type { AttributeKind } from '@pkyx/domain';
import type { SourceDraft } from '../../../components/value-editor/rules/source-draft';
import { emptyDraft, isBlank, type ValueDraft } from '../../../components/value-editor/rules/value-draft';
import type { RegistryAttribute } from '../../../lib/api-types';

/** A value that is written for the entry so far, and what it is a value of. */
export interface DraftRow {
  id: string;
  /** the attribute, where the registry has it */
  known: RegistryAttribute | null;
  /** named by the writer, rather than offered for the type */
  own: boolean;
  /** how the writer names it */
  name: string;
  value: ValueDraft;
  sources: SourceDraft[];
}

/** An entry that nobody has created yet, as its form holds it. */
export interface EntryDraft {
  title: string;
  /** name of a type, known or new */
  type: string;
  aliases: string[];
  /** those that the writer named, and of the offered ones those with something in them */
  rows: DraftRow[];
  comment: string;
}

export function emptyEntry(title: string): EntryDraft {
  return { title, type: '', aliases: [], rows: [], comment: '' };
}

/** A row for an attribute that entries of the type usually have. */
export function offeredRow(known: RegistryAttribute): DraftRow {
  const value = emptyDraft(known.kind, known.dimension);
  return { id: known.key, known, own: false, name: '', value, sources: [] };
}

/** A row for whatever the writer calls it; `number` tells it from the others. */
export function ownRow(number: number): DraftRow {
  return { id: `own-${number}`, known: null, own: true, name: '', value: emptyDraft('text'), sources: [] };
}

/** The row under another name. A known attribute has its kind and dimension. */
export function renamed(row: DraftRow, name: string, known: RegistryAttribute | null): DraftRow {
  const fits = known === null || (known.kind === row.value.kind && known.dimension === dimensionOf(row.value));
  return { ...row, name, known, value: fits ? row.value : emptyDraft(known.kind, known.dimension) };
}

/** The row with values of another kind. */
export function ofKind(row: DraftRow, kind: AttributeKind): DraftRow {
  return kind === row.value.kind ? row : { ...row, value: emptyDraft(kind) };
}

export function isEmptyRow({ own, name, value, sources }: DraftRow): boolean {
  return isBlank(value) && sources.length === 0 && !(own && name.trim() !== '');
}

/** Whether anything was written besides the title that the form began with. */
export function isUntouched({ title, type, comment, aliases, rows }: EntryDraft, initialTitle: string): boolean {
  const texts = title === initialTitle && type.trim() === '' && comment.trim() === '';
  return texts && aliases.length === 0 && rows.every(isEmptyRow);
}

/** The draft with a row as it is now, added where it is new. An offered row without content falls away. */
export function withRow(draft: EntryDraft, row: DraftRow): EntryDraft {
  if (!row.own && isEmptyRow(row)) return withoutRow(draft, row.id);
  const index = draft.rows.findIndex(({ id }) => id === row.id);
  return { ...draft, rows: index === -1 ? [...draft.rows, row] : draft.rows.with(index, row) };
}

export function withoutRow(draft: EntryDraft, id: string): EntryDraft {
  return { ...draft, rows: draft.rows.filter((row) => row.id !== id) };
}

/** One more row for the writer to name. */
export function withOwnRow(draft: EntryDraft): EntryDraft {
  const numbers = draft.rows.filter(({ own }) => own).map(({ id }) => Number(id.slice('own-'.length)));
  return { ...draft, rows: [...draft.rows, ownRow(Math.max(0, ...numbers) + 1)] };
}

function dimensionOf(value: ValueDraft): string | null {
  return value.kind === 'number' ? value.dimension : null;
}
